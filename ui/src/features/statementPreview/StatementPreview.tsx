import { Minus, Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import { IconButton } from "../../components/Button";
import { SegmentedFilter } from "../../components/fields/Toggles";
import type { StatementView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import { PdfPages } from "./PdfPages";
import type { PdfPage } from "../../components/pdf";
import { StatementTable } from "./StatementTable";
import styles from "./StatementPreview.module.css";
import { canZoom, nextZoom } from "./zoom";

interface StatementPreviewProps {
  statement: StatementView | undefined;
  pages: PdfPage[] | undefined;
  /** The pages in sight are of another period still. */
  isStale: boolean;
  /** Stands in the pages' place where they can't be made. */
  trouble: ReactNode;
}

/** The statement as the customer gets it, or its lines as a table: for who
 * can't see the page, and for a narrow window. */
export function StatementPreview({ statement, pages, isStale, trouble }: StatementPreviewProps) {
  const t = useWords();
  const [shown, setShown] = useState<"page" | "table">("page");
  const [zoom, setZoom] = useState(1);
  return (
    <section aria-label={t("statements-preview")} className={styles.preview}>
      <div className={styles.bar}>
        <SegmentedFilter
          label={t("statements-show-as")}
          options={[
            { value: "page", label: t("statements-as-page") },
            { value: "table", label: t("statements-as-table") },
          ]}
          value={shown}
          onChange={setShown}
        />
        {shown === "page" && <Zoom zoom={zoom} onChange={setZoom} />}
      </div>
      <div
        className={styles.scroller}
        // The frame scrolls, so the keyboard must be able to get into it.
        tabIndex={0}
        role="region"
        aria-label={t(`statements-as-${shown}`)}
        aria-busy={isStale}
      >
        {trouble ??
          (shown === "table" && statement ? (
            <StatementTable statement={statement} />
          ) : pages ? (
            <div className={isStale ? styles.stale : undefined}>
              <PdfPages pages={pages} zoom={zoom} />
            </div>
          ) : (
            <div className={styles.waiting}>{t("statements-making-page")}</div>
          ))}
      </div>
    </section>
  );
}

function Zoom({ zoom, onChange }: { zoom: number; onChange: (zoom: number) => void }) {
  const t = useWords();
  return (
    <div className={styles.zoom} role="group" aria-label={t("statements-zoom")}>
      <IconButton
        icon={Minus}
        label={t("statements-zoom-out")}
        isDisabled={!canZoom(zoom, "out")}
        onPress={() => onChange(nextZoom(zoom, "out"))}
      />
      <span className={styles.percent}>{Math.round(zoom * 100)} %</span>
      <IconButton
        icon={Plus}
        label={t("statements-zoom-in")}
        isDisabled={!canZoom(zoom, "in")}
        onPress={() => onChange(nextZoom(zoom, "in"))}
      />
    </div>
  );
}
