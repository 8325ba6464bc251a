/** What a file is instead of a table of text, told by its first bytes, so
 * that the person hears at once what to do about it. */
export type FileTrouble = "empty" | "workbook" | "pdf" | "picture" | "packed" | "large";

const mostMegabytes = 64;

const beginnings: [FileTrouble, number[]][] = [
  ["workbook", [0x50, 0x4b, 0x03, 0x04]],
  ["workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["packed", [0x1f, 0x8b]],
  ["packed", [0x37, 0x7a, 0xbc, 0xaf]],
];

export function troubleOf(bytes: Uint8Array): FileTrouble | null {
  if (bytes.every((byte) => byte <= 0x20)) return "empty";
  if (bytes.length > mostMegabytes * 1024 * 1024) return "large";
  const found = beginnings.find(([, begin]) => begin.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

/** What the file dialog offers first; any name can still be typed. */
export const acceptedFiles = [".csv", ".txt", ".tsv", ".tab", "text/csv", "text/plain"];
