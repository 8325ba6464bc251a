import { useCallback, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { PaperSize, PlanRow } from "../../ipc/bindings";
import { useView } from "../../ipc/queries";
import styles from "./Printed.module.css";
import { RowsTable } from "./RowsTable";

const papers: Record<PaperSize, string> = { a4: "A4", letter: "letter" };

/** Asking for the printer. The sheet stays laid out until the next time:
 * the system's dialog may come back for it long after it was opened. */
export function usePrinting() {
  const [isAsked, setAsked] = useState(false);
  const end = useCallback(() => setAsked(false), []);
  return { isAsked, begin: () => setAsked(true), end };
}

interface PrintedPlanProps {
  isAsked: boolean;
  onPrinted: () => void;
  title: string;
  /** Whose plan it is. */
  name: string;
  /** What stands under the title. */
  lines: string[];
  rows: readonly PlanRow[];
  isPast?: boolean;
}

/** The plan for the printer, and nothing of the window around it: black on
 * white, every row, the head of the table on each sheet. */
export function PrintedPlan({ isAsked, onPrinted, ...sheet }: PrintedPlanProps) {
  const [isLaidOut, setLaidOut] = useState(false);
  if (isAsked && !isLaidOut) setLaidOut(true);

  useEffect(() => {
    if (!isAsked) return;
    window.print();
    onPrinted();
  }, [isAsked, onPrinted]);

  return isLaidOut ? createPortal(<Sheet {...sheet} />, document.body) : null;
}

type SheetProps = Omit<PrintedPlanProps, "isAsked" | "onPrinted">;

function Sheet({ title, name, lines, rows, isPast = false }: SheetProps) {
  const { name: business, paper } = useView("business");
  return (
    <div aria-hidden className={styles.sheet}>
      <style>{`@page { size: ${papers[paper]} portrait; margin: 18mm 16mm }`}</style>
      <p className={styles.business}>{business}</p>
      <h1>{title}</h1>
      <p className={styles.name}>{name}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {/* No today: paper is read in other years too. */}
      <RowsTable label={title} all={rows} rows={rows} today="" isPast={isPast} />
    </div>
  );
}
