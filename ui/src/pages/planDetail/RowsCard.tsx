import { useState } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Switch } from "../../components/fields/Toggles";
import { useFormats } from "../../components/display/useFormats";
import { useRevealed } from "../../components/useRevealed";
import { fromMinor, toMinor } from "../../format/amount";
import type { PlanPage, PlanRow } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import { doneAtStart, tellsWhy } from "./rows";
import styles from "./Rows.module.css";
import { RowsTable } from "./RowsTable";

// So many are shown at first, and so many more each time somebody asks.
const few = 36;
const step = 200;
// Two or three paid ones are company, not clutter.
const shortPast = 3;

/** Every payment of the plan. It begins where the plan stands: what is done
 * is folded, and a very long plan comes in parts. */
export function RowsCard({ page }: { page: PlanPage }) {
  const t = useWords();
  const { plan, explanations, asOf } = page;
  // Nothing of a plan that was ended comes next or is late any more.
  const rows = plan.running ? plan.rows : plan.rows.map(atRest);
  const [showsWhy, setShowsWhy] = useState(false);
  const [showsDone, setShowsDone] = useState(false);
  const [most, setMost] = useState(few);
  const { list, reveal } = useRevealed<HTMLDivElement>();
  const done = doneAtStart(rows);
  const folded = showsDone || done <= shortPast || done === rows.length ? 0 : done;
  const shown = rows.slice(folded, folded + most);
  const rest = rows.length - folded - shown.length;
  const special = tellsWhy(rows, explanations);

  const whys = new Map(rows.map(({ number }, at) => [number, explanations[at]]));

  function whyOf({ number }: PlanRow): string | undefined {
    return showsWhy || special.has(number) ? whys.get(number) : undefined;
  }

  function showDone() {
    reveal(String(rows[0]?.number));
    setShowsDone(true);
    setMost(most + folded);
  }

  function showMore() {
    reveal(String(rows[folded + shown.length]?.number));
    setMost(most + step);
  }

  return (
    <Card
      flush
      title={t("plan-detail-payments")}
      aside={
        <Switch isSelected={showsWhy} onChange={setShowsWhy}>
          {t("plan-detail-say-why")}
        </Switch>
      }
    >
      <div ref={list} className={styles.frame}>
        {folded > 0 && <Done rows={rows.slice(0, folded)} onOpen={showDone} />}
        <RowsTable
          label={t("plan-detail-payments")}
          all={rows}
          rows={shown}
          today={asOf}
          whyOf={whyOf}
        />
        {rest > 0 && (
          <div className={styles.more}>
            <Button look="plain" onPress={showMore}>
              {t("plan-detail-more", { count: Math.min(rest, step), rest })}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function atRest(row: PlanRow): PlanRow {
  return row.state === "next" || row.state === "late" ? { ...row, state: "later" } : row;
}

function Done({ rows, onOpen }: { rows: PlanRow[]; onOpen: () => void }) {
  const t = useWords();
  const { amount } = useFormats();
  const currency = rows[0]?.amount.currency ?? "";
  const sum = fromMinor(
    rows.reduce((all, { paid }) => all + toMinor(paid), 0n),
    currency,
  );
  return (
    <div className={styles.fold}>
      <span>{t("plan-detail-done", { count: rows.length, amount: amount(sum) })}</span>
      <Button look="plain" onPress={onOpen}>
        {t("plan-detail-done-show")}
      </Button>
    </div>
  );
}
