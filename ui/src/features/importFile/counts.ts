import type { ImportPreview } from "../../ipc/bindings";

/** What an import would do, for the sentence and for the button. */
export interface Outlook {
  /** Nothing can be read yet; something is new; all of it is known. */
  state: "unreadable" | "new" | "onlyPayments" | "nothingNew";
  unread: number;
}

export function outlookOf(preview: ImportPreview): Outlook {
  const { records, newDebts, knownDebts, newPayments, unreadable } = preview;
  const unread = unreadable === null ? Math.max(0, records - newDebts - knownDebts) : 0;
  if (unreadable !== null || newDebts + knownDebts === 0) return { state: "unreadable", unread };
  if (newDebts > 0) return { state: "new", unread };
  return { state: newPayments > 0 ? "onlyPayments" : "nothingNew", unread };
}
