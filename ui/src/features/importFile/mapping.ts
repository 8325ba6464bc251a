import type { ColumnRef, ImportMapping, ImportPreview, SampleView } from "../../ipc/bindings";

/** What a column can mean, in the order in which a person would be asked. */
export const fields = [
  "customer",
  "customer_name",
  "reference",
  "description",
  "issued",
  "due",
  "terms_days",
  "amount",
  "currency",
  "paid_on",
  "paid_amount",
  "disputed",
  "email",
  "phone",
] as const;
export type Field = (typeof fields)[number];

/** A column of the file; it goes by its place, for names may be missing
 * or stand there twice. */
export interface FileColumn {
  number: number;
  name: string;
}

export function columnsOf({ header, samples }: ImportPreview): FileColumn[] {
  const width = Math.max(header.length, ...samples.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => ({
    number: index + 1,
    name: header[index]?.trim() ?? "",
  }));
}

/** The place of the column that means `field`, counted from 1. */
export function columnOf(mapping: ImportMapping, field: Field, columns: FileColumn[]) {
  const mapped = mapping.columns.find((column) => column.field === field);
  return mapped === undefined ? null : placeOf(mapped.column, columns);
}

function placeOf(column: ColumnRef, columns: FileColumn[]): number | null {
  if (typeof column === "number") return column;
  const found =
    columns.find(({ name }) => name === column.trim()) ??
    columns.find(({ name }) => folded(name) === folded(column));
  return found?.number ?? null;
}

// The core forgives capitals, accents and punctuation in a column's name.
function folded(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Says which column means `field`: by its name where the name is its own,
 * so that the mapping still holds when the file has a column more next
 * month, else by its place. Null for none. */
export function withColumn(
  mapping: ImportMapping,
  field: string,
  number: number | null,
  columns: FileColumn[],
): ImportMapping {
  const others = mapping.columns.filter((column) => column.field !== field);
  if (number === null) return { ...mapping, columns: others };
  return { ...mapping, columns: [...others, { field, column: refOf(number, mapping, columns) }] };
}

function refOf(number: number, { header }: ImportMapping, columns: FileColumn[]): ColumnRef {
  const name = columns.find((column) => column.number === number)?.name ?? "";
  const namesakes = columns.filter((column) => folded(column.name) === folded(name));
  return header && name !== "" && namesakes.length === 1 ? name : number;
}

/** Whether the names of the columns come first. Without them, columns can
 * go by their place only. */
export function withHeader(
  mapping: ImportMapping,
  header: boolean,
  columns: FileColumn[],
): ImportMapping {
  if (header) return { ...mapping, header };
  const byPlace = mapping.columns.flatMap(({ field, column }) => {
    const number = placeOf(column, columns);
    return number === null ? [] : [{ field, column: number }];
  });
  return { ...mapping, header, columns: byPlace };
}

/** The place of a column that a question names: `"InvoiceAmount"` or `"3"`. */
export function columnNamed(text: string, columns: FileColumn[]): number | null {
  const byName = placeOf(text, columns);
  return byName ?? (/^\d+$/.test(text) ? Number(text) : null);
}

/** The line that shows most: of the first ones, the fullest. */
export function exampleIn({ samples, rows }: ImportPreview) {
  const filled = (cells: string[]) => cells.filter((cell) => cell !== "").length;
  const read = samples.filter(({ line }) => rows.some((row) => row.line === line));
  const choice = read.length > 0 ? read : samples;
  const sample = choice.reduce<SampleView | undefined>(
    (best, next) => (best && filled(best.cells) >= filled(next.cells) ? best : next),
    undefined,
  );
  return { sample, row: rows.find(({ line }) => line === sample?.line) };
}

const needed: Field[] = ["customer", "issued", "amount"];

/** What every debt needs and no column says yet. */
export function missingFields(mapping: ImportMapping, columns: FileColumn[]): Field[] {
  const has = (field: Field) => columnOf(mapping, field, columns) !== null;
  const missing = needed.filter((field) => !has(field));
  const isDueKnown = has("due") || has("terms_days") || mapping.termsDays !== null;
  return isDueKnown ? missing : [...missing, "due"];
}

export function isNeeded(field: Field): boolean {
  return needed.includes(field) || field === "due";
}
