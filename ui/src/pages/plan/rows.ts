import type { PlanRow } from "../../ipc/bindings";

/** A row that is written by hand. One without an amount shares, with the
 * others like it, what the written ones leave; the core works that out. */
export interface WrittenRow {
  on: string;
  amount: string | null;
  /** Whether a person wrote the amount, or it only stays what it was. */
  isTyped: boolean;
}

/** The instalments of a plan as rows to write by hand. */
export function handRows(rows: readonly PlanRow[]): WrittenRow[] {
  return rows
    .filter(({ part }) => part === "instalment")
    .map(({ contractual, amount }) => ({ on: contractual, amount: amount.amount, isTyped: false }));
}

export interface Edited {
  rows: WrittenRow[];
  /** Where the edited row stands now: another day may move it. */
  at: number;
}

/** Writes a day or an amount into one row. Rows before it stay as they
 * are; the later ones that nobody wrote share what is left then. */
export function editRow(
  rows: readonly WrittenRow[],
  at: number,
  change: { on?: string; amount?: string | null },
): Edited {
  const { amount } = change;
  const isTyped = amount === undefined ? (rows[at]?.isTyped ?? false) : amount !== null;
  const edited: WrittenRow = { ...(rows[at] as WrittenRow), ...change, isTyped };
  const inOrder = rows
    .map((row, index) => (index === at ? edited : row))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const place = inOrder.indexOf(edited);
  return { rows: amount === undefined ? inOrder : sharingAfter(inOrder, place), at: place };
}

/** Drops a row; the later ones that nobody wrote share what it would have
 * paid, or the one before it where there is none. */
export function dropRow(rows: readonly WrittenRow[], at: number): WrittenRow[] {
  const left = rows.filter((_, index) => index !== at);
  const shared = sharingAfter(left, at - 1);
  if (shared.some(({ amount }) => amount === null)) return shared;
  const taker = left.findLastIndex(({ isTyped }) => !isTyped);
  return left.map((row, index) =>
    index === (taker < 0 ? left.length - 1 : taker) ? { ...row, amount: null } : row,
  );
}

function sharingAfter(rows: readonly WrittenRow[], at: number): WrittenRow[] {
  return rows.map((row, index) => (index > at && !row.isTyped ? { ...row, amount: null } : row));
}

/** Rows as the core worked them out last: what is shared now stays as it is
 * when a later row is written. */
export function settled(rows: readonly WrittenRow[], plan: readonly PlanRow[]): WrittenRow[] {
  const made = plan.filter(({ part }) => part === "instalment");
  return made.length !== rows.length
    ? [...rows]
    : rows.map((row, index) => ({
        ...row,
        amount: row.amount ?? made[index]?.amount.amount ?? null,
      }));
}
