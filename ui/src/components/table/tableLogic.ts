/** The thinking behind Table: order, and where a key moves the focus. */
export interface Sort {
  column: string;
  direction: "ascending" | "descending";
}

export type Compare<Row> = (left: Row, right: Row) => number;

/** A sorted copy; rows that compare equal keep their order both ways. */
export function sortRows<Row>(
  rows: readonly Row[],
  compare: Compare<Row> | undefined,
  direction: Sort["direction"],
): Row[] {
  if (compare === undefined) return [...rows];
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((left, right) => sign * compare(left, right));
}

/** The first press on a head sorts upwards, the next turns it round. */
export function nextSort(current: Sort | undefined, column: string): Sort {
  const turn = current?.column === column && current.direction === "ascending";
  return { column, direction: turn ? "descending" : "ascending" };
}

const page = 10;

/** The row that a key leads to, or null where the key is not ours. */
export function rowAfterKey(key: string, row: number, count: number): number | null {
  const last = count - 1;
  const target: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: last,
  };
  const next = target[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), last);
}
