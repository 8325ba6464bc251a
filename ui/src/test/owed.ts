import { fakeHost } from "../ipc/fake";

/** What customers owe, as a spreadsheet would hand it over: no day tells
 * the order of day and month, and two lines make no sense. */
export const owed = `Customer,Invoice,Date,Due,Amount,Paid on,Paid
Owen Pritchard,3061,05/09/2026,10/10/2026,£486.50,,
Café Verde,3063,04/10/2026,11/11/2026,"£2,115.80",,
Ingrid Solberg,3064,01/11/2026,12/12/2026,£75.00,,
Atelier Lefèvre,3039,05/09/2026,05/10/2026,£960.00,05/11/2026,£320.00
Northgate Joinery,3068,10/11/2026,12/12/2026,£318.40,,
Harbour Café,3069,11/11/2026,12/12/2026,£142.75,11/11/2026,£142.75
Harbour Café,3070,01/10/2026,01/11/2026,n/a,,
Owen Pritchard,3071,09/10/2026,01/09/2026,£30.00,,
`;

/** Bytes of a text as the page hands them over. */
export const asFile = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** How the core would read it. */
export const { preview } = await fakeHost().stageImport(asFile(owed));
