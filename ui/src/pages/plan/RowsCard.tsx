import { Check, Lock, Pencil, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Amount } from "../../components/Amount";
import { IconButton } from "../../components/Button";
import { Card } from "../../components/Card";
import { DateField } from "../../components/DateField";
import { Day } from "../../components/Day";
import { Folded } from "../../components/Folded";
import { MoneyField } from "../../components/MoneyField";
import type { HandRowTerms, PlanRow, PlanView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Plan.module.css";
import { dropRow, editRow, handRows } from "./rows";

const few = 24;

interface RowsCardProps {
  plan: PlanView;
  hand: HandRowTerms[] | null;
  today: string;
  error: string | undefined;
  onChange: (hand: HandRowTerms[]) => void;
}

/** Every payment of the plan; any of them can be written by hand, and the
 * others share what is left. */
export function RowsCard({ plan, hand, today, error, onChange }: RowsCardProps) {
  const t = useWords();
  const [editing, setEditing] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const back = useRef<number | null>(null);
  const deposits = plan.rows.filter(({ deposit }) => deposit).length;

  function write(at: number, change: Partial<HandRowTerms>) {
    const edited = editRow(hand ?? handRows(plan.rows), at, change);
    setEditing(edited.at);
    onChange(edited.rows);
  }

  // Who is done with a row goes on from it.
  useEffect(() => {
    if (editing !== null || back.current === null) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-row="${String(back.current)}"] button`)
      ?.focus();
    back.current = null;
  }, [editing]);

  function leave(at: number) {
    back.current = at;
    setEditing(null);
  }

  function drop(at: number) {
    leave(Math.max(0, at - 1));
    onChange(dropRow(hand ?? handRows(plan.rows), at));
  }

  return (
    <Card flush title={t("plan-rows")} aside={t("plan-rows-hint")}>
      {error && (
        <p role="alert" className={styles.rowsError}>
          {error}
        </p>
      )}
      <Folded items={plan.rows} few={few} more={(count) => t("plan-rows-more", { count })}>
        {(rows) => (
          <ol ref={list} className={styles.rows}>
            {rows.map((row) => {
              const at = row.number - 1 - deposits;
              const written = hand?.[at];
              return editing === at && !row.deposit ? (
                <EditedRow
                  key={row.number}
                  row={row}
                  written={written}
                  today={today}
                  canDrop={plan.rows.length - deposits > 1}
                  onWrite={(change) => write(at, change)}
                  onDrop={() => drop(at)}
                  onDone={() => leave(at)}
                />
              ) : (
                <ShownRow
                  key={row.number}
                  row={row}
                  at={at}
                  isFixed={written?.amount != null}
                  today={today}
                  onEdit={() => setEditing(at)}
                />
              );
            })}
          </ol>
        )}
      </Folded>
    </Card>
  );
}

interface ShownRowProps {
  row: PlanRow;
  /** Its place among the instalments. */
  at: number;
  isFixed: boolean;
  today: string;
  onEdit: () => void;
}

function ShownRow({ row, at, isFixed, today, onEdit }: ShownRowProps) {
  const t = useWords();
  return (
    <li className={styles.row} data-row={at}>
      <span className={styles.number}>{row.number}</span>
      <span>
        <Day day={row.due} style="weekday" today={today} />
        {row.deposit && <span className={styles.soft}> · {t("plan-row-deposit")}</span>}
      </span>
      <span className={styles.rowAmount}>
        {isFixed && <Lock size="0.9em" aria-label={t("plan-row-fixed")} role="img" />}
        <Amount money={row.amount} strong />
      </span>
      <span className={styles.left}>
        <Amount money={row.left} />
        <span className={styles.leftWord}> {t("plan-row-left")}</span>
      </span>
      {row.deposit ? (
        <span />
      ) : (
        <IconButton
          icon={Pencil}
          label={t("plan-row-edit", { number: row.number })}
          onPress={onEdit}
        />
      )}
    </li>
  );
}

interface EditedRowProps {
  row: PlanRow;
  written: HandRowTerms | undefined;
  today: string;
  canDrop: boolean;
  onWrite: (change: Partial<HandRowTerms>) => void;
  onDrop: () => void;
  onDone: () => void;
}

function EditedRow({ row, written, today, canDrop, onWrite, onDrop, onDone }: EditedRowProps) {
  const t = useWords();
  const { number } = row;
  // The field keeps what is typed: an emptied one would else be filled with
  // its new share at once.
  const [amount, setAmount] = useState(row.amount.amount);
  return (
    <li className={`${styles.row} ${styles.edited}`}>
      <span className={styles.number}>{number}</span>
      <DateField
        labelHidden
        label={t("plan-row-day", { number })}
        value={written?.on ?? row.due}
        onChange={(on) => onWrite({ on })}
        min={today}
        isRequired
      />
      <MoneyField
        labelHidden
        autoFocus
        label={t("plan-row-amount", { number })}
        currency={row.amount.currency}
        value={amount}
        onChange={(next) => {
          setAmount(next);
          onWrite({ amount: next === "" ? null : next });
        }}
      />
      <span className={styles.rowButtons}>
        {canDrop && (
          <IconButton icon={Trash2} label={t("plan-row-drop", { number })} onPress={onDrop} />
        )}
        <IconButton icon={Check} label={t("plan-row-done", { number })} onPress={onDone} />
      </span>
    </li>
  );
}
