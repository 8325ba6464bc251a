import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import styles from "./Table.module.css";
import { nextSort, rowAfterKey, sortRows, type Compare, type Sort } from "./tableLogic";

export interface Column<Row> {
  id: string;
  header: string;
  /** A track of the CSS grid: "2fr", "8rem", "minmax(0, 1fr)". */
  width: string;
  align?: "start" | "end";
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  compare?: Compare<Row>;
  /** Left out in a narrow window. */
  wideOnly?: boolean;
  /** A second line under the cell, in a narrow window only: what the
   * columns that were left out would have said. */
  under?: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What Enter or a click on a row does. */
  onOpen?: (row: Row) => void;
  initialSort?: Sort;
  /** Told of another order, for a page that remembers it. */
  onSort?: (sort: Sort) => void;
  /** Stands in the table's place where there are no rows. */
  empty?: ReactNode;
}

const rowHeight = 60;

/** A list of any length: only the rows in sight are drawn. Arrow keys,
 * Page Up and Down, Home and End move; Enter opens. */
export function Table<Row>({
  label,
  columns,
  rows,
  keyOf,
  onOpen,
  initialSort,
  onSort,
  empty,
}: TableProps<Row>) {
  const [sort, setSort] = useState(initialSort);
  const [active, setActive] = useState(0);
  const takesFocus = useRef(false);
  const scroller = useRef<HTMLDivElement>(null);

  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.column);
    return sortRows(rows, column?.compare, sort?.direction ?? "ascending");
  }, [rows, columns, sort]);

  // The virtualizer is a mutable object, which the compiler's lint names.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyOf(sorted[index] as Row),
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const inSight = items.some(({ index }) => index === active);
  const tabStop = inSight ? active : (items[0]?.index ?? 0);

  useEffect(() => {
    if (!takesFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${String(active)}"]`);
    if (!row) return;
    takesFocus.current = false;
    row.focus({ preventScroll: true });
  }, [active, items]);

  function onKeyDown(event: KeyboardEvent, index: number) {
    const row = sorted[index];
    if (event.key === "Enter" && event.target === event.currentTarget && row !== undefined) {
      event.preventDefault();
      onOpen?.(row);
      return;
    }
    const next = rowAfterKey(event.key, index, sorted.length);
    if (next === null) return;
    event.preventDefault();
    takesFocus.current = true;
    setActive(next);
    virtualizer.scrollToIndex(next);
  }

  const tracks = {
    "--tracks": columns.map(({ width }) => width).join(" "),
    "--narrow-tracks": columns
      .filter(({ wideOnly }) => !wideOnly)
      .map(({ width }) => width)
      .join(" "),
  } as CSSProperties;

  if (rows.length === 0 && empty) return <div className={styles.frame}>{empty}</div>;
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        aria-colcount={columns.length}
        className={styles.scroller}
        style={tracks}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.row}>
            {columns.map((column) => (
              <Head
                key={column.id}
                column={column}
                direction={sort?.column === column.id ? sort.direction : undefined}
                onSort={() => {
                  const next = nextSort(sort, column.id);
                  setSort(next);
                  onSort?.(next);
                }}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const row = sorted[index] as Row;
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                tabIndex={index === tabStop ? 0 : -1}
                className={`${styles.row} ${styles.line} ${onOpen ? styles.opens : ""}`}
                style={{ transform: `translateY(${String(start)}px)` }}
                onKeyDown={(event) => onKeyDown(event, index)}
                onFocus={() => setActive(index)}
                onClick={() => onOpen?.(row)}
              >
                {columns.map((column) => (
                  <div key={column.id} role="gridcell" className={cellClass(column)}>
                    {column.cell(row)}
                    {column.under && <div className={styles.under}>{column.under(row)}</div>}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeadProps<Row> {
  column: Column<Row>;
  direction: Sort["direction"] | undefined;
  onSort: () => void;
}

function Head<Row>({ column, direction, onSort }: HeadProps<Row>) {
  const Arrow = direction === "descending" ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-sort={direction ?? (column.compare ? "none" : undefined)}
      className={cellClass(column)}
    >
      {column.compare ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {column.header}
          <Arrow
            aria-hidden
            size="0.95em"
            className={direction ? styles.sorted : styles.sortable}
          />
        </button>
      ) : (
        column.header
      )}
    </div>
  );
}

function cellClass<Row>({ align, wideOnly }: Column<Row>): string {
  return [styles.cell, align === "end" && styles.end, wideOnly && styles.wideOnly]
    .filter(Boolean)
    .join(" ");
}
