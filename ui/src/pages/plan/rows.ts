import type { HandRowTerms, PlanRow } from "../../ipc/bindings";

/** The rows of a plan that are written by hand from now on. None has an
 * amount yet: the core shares the total among those without one, so that
 * the rows make the total whatever is written into the others. */
export function handRows(rows: readonly PlanRow[]): HandRowTerms[] {
  return rows.filter(({ deposit }) => !deposit).map(({ due }) => ({ on: due, amount: null }));
}

export interface Edited {
  rows: HandRowTerms[];
  /** Where the edited row stands now: another day may move it. */
  at: number;
}

/** Writes a day or an amount into one row. An amount stays as written;
 * where no row would be left to take the rest, the last other one does. */
export function editRow(
  rows: readonly HandRowTerms[],
  at: number,
  change: Partial<HandRowTerms>,
): Edited {
  const edited: HandRowTerms = { ...(rows[at] as HandRowTerms), ...change };
  const inOrder = rows.map((row, index) => (index === at ? edited : row)).sort(byDay);
  return { rows: leavingOneOpen(inOrder, edited), at: inOrder.indexOf(edited) };
}

/** Drops a row; the others share what it would have paid. */
export function dropRow(rows: readonly HandRowTerms[], at: number): HandRowTerms[] {
  return leavingOneOpen(rows.filter((_, index) => index !== at));
}

function leavingOneOpen(rows: HandRowTerms[], kept?: HandRowTerms): HandRowTerms[] {
  if (rows.length < 2 && kept) return rows.map((row) => ({ ...row, amount: null }));
  if (rows.some(({ amount }) => amount == null)) return rows;
  const taker = rows.findLast((row) => row !== kept);
  return rows.map((row) => (row === taker ? { ...row, amount: null } : row));
}

function byDay(left: HandRowTerms, right: HandRowTerms): number {
  return left.on < right.on ? -1 : left.on > right.on ? 1 : 0;
}
