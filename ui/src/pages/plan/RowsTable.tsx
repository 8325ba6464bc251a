import { Check, Lock, Pencil, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Amount } from "../../components/display/Amount";
import { Button, IconButton } from "../../components/Button";
import { DateField } from "../../components/fields/DateField";
import { Day } from "../../components/display/Day";
import { MoneyField } from "../../components/fields/MoneyField";
import { useFormats } from "../../components/display/useFormats";
import { isZero } from "../../format/amount";
import type { PlanPreview, PlanRow } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Payments.module.css";
import { dropRow, editRow, handRows, settled, type WrittenRow } from "./rows";

const few = 24;

interface RowsTableProps {
  preview: PlanPreview;
  hand: WrittenRow[] | null;
  today: string;
  /** Which instalment is written by hand just now. */
  editing: number | null;
  onEdit: (at: number | null) => void;
  onChange: (hand: WrittenRow[]) => void;
}

/** The payments with what each pays and why. One that is written by hand
 * stays as written, and the later ones share what is left. */
export function RowsTable({ preview, hand, today, editing, onEdit, onChange }: RowsTableProps) {
  const t = useWords();
  const { plan, explanations } = preview;
  const [isOpen, setOpen] = useState(false);
  const [isTold, setTold] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  const back = useRef<number | null>(null);
  const hasParts = !isZero(plan.interest) || !isZero(plan.fees);
  const shown = isOpen ? plan.rows : plan.rows.slice(0, few);
  const instalments = plan.rows.filter(({ part }) => part === "instalment");
  const isRepeated = explanations.some((why, at) => at > 0 && why === explanations[at - 1]);
  const now = () => (hand ? settled(hand, plan.rows) : handRows(plan.rows));

  // Who is done with a row goes on from it.
  useEffect(() => {
    if (editing !== null || back.current === null) return;
    body.current
      ?.querySelector<HTMLElement>(`[data-row="${String(back.current)}"] button`)
      ?.focus();
    back.current = null;
  }, [editing]);

  useEffect(() => {
    if (isOpen) body.current?.querySelectorAll<HTMLElement>("button")[few]?.focus();
  }, [isOpen]);

  function leave(at: number) {
    back.current = at;
    onEdit(null);
  }

  function write(at: number, change: { on?: string; amount?: string | null }) {
    const edited = editRow(now(), at, change);
    onEdit(edited.at);
    onChange(edited.rows);
  }

  function drop(at: number) {
    leave(Math.max(0, at - 1));
    onChange(dropRow(now(), at));
  }

  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("plan-col-due")}</th>
            <th scope="col" className={styles.figure}>
              {t("plan-col-amount")}
            </th>
            {hasParts && (
              <>
                <th scope="col" className={`${styles.figure} ${styles.wide}`}>
                  {t("plan-col-principal")}
                </th>
                <th scope="col" className={`${styles.figure} ${styles.wide}`}>
                  {t("plan-col-interest")}
                </th>
                <th scope="col" className={`${styles.figure} ${styles.wide}`}>
                  {t("plan-col-fee")}
                </th>
              </>
            )}
            <th scope="col" className={`${styles.figure} ${styles.roomy}`}>
              {t("plan-col-left")}
            </th>
            <th scope="col">
              <span className={styles.unseen}>{t("plan-col-change")}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map((row, index) => {
            const at = row.part === "instalment" ? instalments.indexOf(row) : null;
            const why = explanations[index] ?? "";
            const isNew = index === 0 || why !== explanations[index - 1];
            return at !== null && at === editing ? (
              <EditedRow
                key={row.number}
                row={row}
                columns={hasParts ? 7 : 4}
                written={hand?.[at]}
                today={today}
                canDrop={instalments.length > 1}
                onWrite={(change) => write(at, change)}
                onDrop={() => drop(at)}
                onDone={() => leave(at)}
              />
            ) : (
              <ShownRow
                key={row.number}
                row={row}
                at={at}
                why={isTold || isNew ? why : ""}
                hasParts={hasParts}
                isFixed={at !== null && (hand?.[at]?.isTyped ?? false)}
                today={today}
                onEdit={onEdit}
              />
            );
          })}
        </tbody>
      </table>
      {(plan.rows.length > few || isRepeated) && (
        <div className={styles.foot}>
          {!isOpen && plan.rows.length > few && (
            <Button look="plain" onPress={() => setOpen(true)}>
              {t("plan-rows-more", { count: plan.rows.length - few })}
            </Button>
          )}
          {isRepeated && (
            <Button look="plain" aria-pressed={isTold} onPress={() => setTold(!isTold)}>
              {t(isTold ? "plan-why-less" : "plan-why-all")}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface ShownRowProps {
  row: PlanRow;
  /** Its place among the instalments; none for what cannot be changed. */
  at: number | null;
  why: string;
  hasParts: boolean;
  isFixed: boolean;
  today: string;
  onEdit: (at: number) => void;
}

function ShownRow({ row, at, why, hasParts, isFixed, today, onEdit }: ShownRowProps) {
  const t = useWords();
  const { amount } = useFormats();
  const isMoved = row.due !== row.contractual;
  const parts = { principal: amount(row.principal), interest: amount(row.interest) };
  return (
    <tr data-row={at ?? undefined}>
      <th scope="row">
        <span className={styles.due}>
          <span className={styles.number}>{row.number}</span>
          <span>
            <Day day={row.due} style="weekday" today={today} />
            {row.part === "deposit" && (
              <span className={styles.soft}> · {t("plan-row-deposit")}</span>
            )}
            {isMoved && (
              <span className={styles.soft}>
                {" · "}
                {t("plan-row-moved")} <Day day={row.contractual} style="weekday" today={today} />
              </span>
            )}
            {why && <span className={styles.why}>{why}</span>}
            {hasParts && (
              <span className={`${styles.why} ${styles.narrow}`}>
                {t("plan-row-parts", { ...parts, fee: amount(row.fee) })}
              </span>
            )}
          </span>
        </span>
      </th>
      <td className={styles.figure}>
        {isFixed && <Lock size="0.85em" aria-label={t("plan-row-fixed")} role="img" />}
        <Amount money={row.amount} strong />
      </td>
      {hasParts &&
        [row.principal, row.interest, row.fee].map((money, index) => (
          <td key={index} className={`${styles.figure} ${styles.wide} ${styles.soft}`}>
            <Amount money={money} />
          </td>
        ))}
      <td className={`${styles.figure} ${styles.roomy} ${styles.soft}`}>
        <Amount money={row.left} />
      </td>
      <td className={styles.tool}>
        {at !== null && (
          <IconButton
            icon={Pencil}
            label={t("plan-row-edit", { number: row.number })}
            onPress={() => onEdit(at)}
          />
        )}
      </td>
    </tr>
  );
}

interface EditedRowProps {
  row: PlanRow;
  columns: number;
  written: WrittenRow | undefined;
  today: string;
  canDrop: boolean;
  onWrite: (change: { on?: string; amount?: string | null }) => void;
  onDrop: () => void;
  onDone: () => void;
}

function EditedRow(props: EditedRowProps) {
  const { row, columns, written, today, canDrop, onWrite, onDrop, onDone } = props;
  const t = useWords();
  const { number } = row;
  // The field keeps what is typed: an emptied one would else be filled with
  // its new share at once.
  const [amount, setAmount] = useState(written?.amount ?? row.amount.amount);
  const [sent, setSent] = useState(written?.amount ?? null);
  // Undoing from elsewhere writes into it, though.
  if (written?.amount != null && written.amount !== sent && written.amount !== amount) {
    setSent(written.amount);
    setAmount(written.amount);
  }
  return (
    <tr className={styles.edited}>
      <td colSpan={columns}>
        <div
          className={styles.fields}
          onKeyDown={(event) => {
            if (event.key === "Enter" || event.key === "Escape") onDone();
          }}
        >
          <span className={styles.number}>{number}</span>
          <DateField
            labelHidden
            label={t("plan-row-day", { number })}
            value={written?.on ?? row.contractual}
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
              setSent(next);
              onWrite({ amount: next === "" ? null : next });
            }}
          />
          <span className={styles.tools}>
            {canDrop && (
              <IconButton icon={Trash2} label={t("plan-row-drop", { number })} onPress={onDrop} />
            )}
            <IconButton icon={Check} label={t("plan-row-done", { number })} onPress={onDone} />
          </span>
        </div>
        <p className={styles.note}>{t("plan-row-note")}</p>
      </td>
    </tr>
  );
}
