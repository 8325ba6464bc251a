import {
  ArrowRight,
  CalendarClock,
  Equal,
  Minus,
  PencilLine,
  Plus,
  type LucideIcon,
} from "lucide-react";
import { useState, type ReactNode } from "react";
import { Amount } from "../../components/display/Amount";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Day } from "../../components/display/Day";
import { useFormats } from "../../components/display/useFormats";
import { useRevealed } from "../../components/useRevealed";
import { fromMinor, toMinor, type Money } from "../../format/amount";
import type { AmendmentPreview, DifferenceKind, PlanRow, PlanView } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import styles from "./Amend.module.css";
import { blocksOf, cut, freshWhys, linesOf, type Line } from "./differences";

interface PreviewProps {
  preview: AmendmentPreview;
  today: string;
  /** Not what the form says now: faded, once that lasts. */
  isStale: boolean;
}

/** The plan as it is and as it would be, side by side. */
export function Preview({ preview, today, isStale }: PreviewProps) {
  const t = useWords();
  return (
    <div className={`${styles.preview} ${isStale ? styles.stale : ""}`} aria-busy={isStale}>
      <Card tone="calm" title={t("plan-detail-would")}>
        <p role="status" className={styles.sentence}>
          {preview.sentence}
        </p>
      </Card>
      <Card title={t("plan-detail-in-all")}>
        <Totals before={preview.before} after={preview.after} today={today} />
      </Card>
      <Card flush title={t("plan-detail-side-by-side")}>
        <Lines preview={preview} today={today} />
      </Card>
    </div>
  );
}

interface TotalsProps {
  before: PlanView;
  after: PlanView;
  today: string;
}

function Totals({ before, after, today }: TotalsProps) {
  const t = useWords();
  const { amount, day } = useFormats(today);
  const count = new Intl.NumberFormat(useLocale());
  const cost = ({ interest, fees }: PlanView) =>
    amount(fromMinor(toMinor(interest) + toMinor(fees), interest.currency));
  const facts: [string, string, string][] = [
    ["total", amount(before.total), amount(after.total)],
    ["left", amount(before.left), amount(after.left)],
    ["payments", count.format(before.count), count.format(after.count)],
    ["largest", amount(before.largest), amount(after.largest)],
    ["last", day(before.lastOn), day(after.lastOn)],
    ["cost", cost(before), cost(after)],
  ];
  return (
    <table className={styles.totals}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.hidden}>{t("plan-detail-in-all")}</span>
          </th>
          <th scope="col">{t("plan-detail-before")}</th>
          <th scope="col">{t("plan-detail-after")}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(([fact, was, is]) => (
          <tr key={fact}>
            <th scope="row">{t(`plan-detail-total-${fact}`)}</th>
            <td>{was}</td>
            <td className={was === is ? undefined : styles.other}>
              {was !== is && (
                <>
                  <ArrowRight aria-hidden size="0.95em" />
                  <span className={styles.hidden}>{t("plan-detail-kind-changed")}: </span>
                </>
              )}
              {is}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const many = 100;

function Lines({ preview, today }: { preview: AmendmentPreview; today: string }) {
  const t = useWords();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [most, setMost] = useState(many);
  const { list, reveal } = useRevealed<HTMLTableElement>();
  const lines = linesOf(preview);
  const fresh = freshWhys(lines);
  if (lines.every(({ kind }) => kind === "same")) {
    return <p className={styles.nothing}>{t("plan-detail-no-difference")}</p>;
  }
  const { blocks, isCut } = cut(blocksOf(lines), open, most);
  return (
    <>
      <table ref={list} className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.hidden}>{t("plan-detail-what-differs")}</span>
            </th>
            <th scope="col">{t("plan-detail-before")}</th>
            <th scope="col">{t("plan-detail-after")}</th>
          </tr>
        </thead>
        {blocks.map((block, at) => (
          <tbody key={at}>
            {block.is === "run" ? (
              <Folded
                lines={block.lines}
                today={today}
                onOpen={() => {
                  reveal(keyOf(block.lines[0]));
                  setOpen((now) => [...now, block.key]);
                }}
              />
            ) : (
              block.lines.map((line) => (
                <Row key={keyOf(line)} line={line} today={today} hasWhy={fresh.has(line)} />
              ))
            )}
          </tbody>
        ))}
      </table>
      {isCut && (
        <div className={styles.more}>
          <Button look="plain" onPress={() => setMost(most + 10 * many)}>
            {t("plan-detail-lines-more")}
          </Button>
        </div>
      )}
    </>
  );
}

function keyOf(line: Line | undefined): string {
  return `${String(line?.before?.number)}-${String(line?.after?.number)}`;
}

interface FoldedProps {
  lines: Line[];
  today: string;
  onOpen: () => void;
}

function Folded({ lines, today, onOpen }: FoldedProps) {
  const t = useWords();
  const { day } = useFormats(today);
  const dueOf = (line: Line | undefined) => line?.after?.due ?? line?.before?.due ?? today;
  const words = t("plan-detail-run", {
    count: lines.length,
    from: day(dueOf(lines[0])),
    to: day(dueOf(lines.at(-1))),
  });
  return (
    <tr className={styles.run}>
      <td>
        <Kind kind="same" />
      </td>
      <td colSpan={2}>
        <Button look="plain" onPress={onOpen}>
          {words}
        </Button>
      </td>
    </tr>
  );
}

const kindIcons: Record<DifferenceKind, LucideIcon> = {
  same: Equal,
  changed: PencilLine,
  moved: CalendarClock,
  added: Plus,
  removed: Minus,
};

function Kind({ kind }: { kind: DifferenceKind }) {
  const t = useWords();
  const Icon = kindIcons[kind];
  return (
    <span className={`${styles.kind} ${styles[kind]}`}>
      <Icon aria-hidden size="1em" />
      <span>{t(`plan-detail-kind-${kind}`)}</span>
    </span>
  );
}

function Row({ line, today, hasWhy }: { line: Line; today: string; hasWhy: boolean }) {
  const { kind, before, after, why } = line;
  return (
    <tr data-reveal={keyOf(line)} className={kind === "same" ? styles.sameRow : undefined}>
      <td>
        <Kind kind={kind} />
      </td>
      <td>
        {before && (
          <Side
            row={before}
            today={today}
            wrap={(part) => (kind === "removed" ? <del>{part}</del> : part)}
          />
        )}
      </td>
      <td>
        {after && (
          <Side
            row={after}
            today={today}
            newDay={before !== null && before.due !== after.due}
            newAmount={before !== null && !isSame(before.amount, after.amount)}
            wrap={(part) => (kind === "added" ? <ins>{part}</ins> : part)}
          />
        )}
        {hasWhy && <p className={styles.why}>{why}</p>}
      </td>
    </tr>
  );
}

interface SideProps {
  row: PlanRow;
  today: string;
  newDay?: boolean;
  newAmount?: boolean;
  wrap: (part: ReactNode) => ReactNode;
}

function Side({ row, today, newDay, newAmount, wrap }: SideProps) {
  return (
    <span className={styles.side}>
      <span className={newDay ? styles.other : undefined}>
        {wrap(<Day day={row.due} style="weekday" today={today} />)}
      </span>
      <span className={newAmount ? styles.other : undefined}>
        {wrap(<Amount money={row.amount} />)}
      </span>
    </span>
  );
}

function isSame(left: Money, right: Money): boolean {
  return left.amount === right.amount;
}
