import type { Period } from "../../features/period/period";
import type { StatementsMade, StatementsRequest } from "../../ipc/bindings";

/** What a run makes, and where. */
export interface Output {
  oneFile: boolean;
  separate: boolean;
  folder: string;
}

/** Where things will be, as the person reads it before they are made. */
export interface Places {
  /** The one file for the printer. */
  oneFile: string | null;
  /** The folder of its own that the separate files go into, so that they
   * don't lie about among other documents. */
  folder: string | null;
}

export function placesOf({ oneFile, separate, folder }: Output, name: string): Places {
  const place = join(folder, name);
  return { oneFile: oneFile ? `${place}.pdf` : null, folder: separate ? place : null };
}

export function requestOf(period: Period, places: Places, replace: boolean): StatementsRequest {
  return { ...period, owing: true, ...places, replace };
}

/** A file to show in the folder where all of them are. */
export function anyFile({ files }: StatementsMade): string | null {
  return files[0] ?? null;
}

function join(folder: string, name: string): string {
  const separator = folder.includes("\\") ? "\\" : "/";
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}
