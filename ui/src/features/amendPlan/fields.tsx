import { Amount } from "../../components/display/Amount";
import { DateField } from "../../components/fields/DateField";
import { FieldRow } from "../../components/fields/Field";
import { MoneyField } from "../../components/fields/MoneyField";
import { RadioCards } from "../../components/fields/RadioCards";
import { Select } from "../../components/fields/Select";
import { TextField } from "../../components/fields/TextField";
import { Checkbox, SegmentedFilter, Switch } from "../../components/fields/Toggles";
import type { Draft } from "../../components/fields/useDraft";
import { useFormats } from "../../components/display/useFormats";
import { fromMinor, toMinor } from "../../format/amount";
import { addDays } from "../../format/day";
import type { DebtView, PlanPage, PlanRow } from "../../ipc/bindings";
import { useLiveView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Amend.module.css";
import {
  chargingRows,
  easiers,
  everies,
  hasInterest,
  makeups,
  missedRows,
  nextRows,
  openRows,
  sizes,
  thens,
  type AmendDraft,
  type What,
} from "./draft";
import { useQuoteFacts } from "./quote";

export interface FieldsProps {
  page: PlanPage;
  draft: Draft<AmendDraft>;
  debts: readonly DebtView[];
  /** What the core finds wrong at a place of the form. */
  errorAt: (place: string) => string | undefined;
}

/** The questions that belong to what happened. */
export function WhatFields({ what, ...props }: FieldsProps & { what: What }) {
  switch (what) {
    case "missed":
      return <Missed {...props} />;
    case "break":
      return <Break {...props} />;
    case "paidMore":
      return <PaidMore {...props} />;
    case "rhythm":
      return <Reschedule {...props} />;
    case "addDebt":
      return <AddDebt {...props} />;
    case "hold":
      return <Hold {...props} />;
    case "charge":
      return <Charge {...props} />;
    case "waive":
      return <Waive {...props} />;
    case "settle":
      return <Settle {...props} />;
  }
}

/** Choices that each need a sentence: `plan-detail-<group>-<choice>`. */
function useChoices<T extends string>(group: string, choices: readonly T[]) {
  const t = useWords();
  return choices.map((value) => ({
    value,
    label: t(`plan-detail-${group}-${value}`),
    detail: t(`plan-detail-${group}-${value}-words`),
  }));
}

function Missed({ page, draft, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  const { amount, day } = useFormats(page.asOf);
  const missed = missedRows(page.plan.rows);
  const [oldest] = missed;
  const currency = page.plan.total.currency;
  const sum = missed.reduce((all, { open }) => all + toMinor(open), 0n);
  return (
    <>
      {oldest && (
        <p className={styles.fact}>
          {t("plan-detail-missed-fact", {
            count: missed.length,
            amount: amount(fromMinor(sum, currency)),
            day: day(oldest.due, "weekday"),
          })}
        </p>
      )}
      <RadioCards
        label={t("plan-detail-missed")}
        options={useChoices("missed", makeups)}
        value={value.missed}
        onChange={set("missed")}
      />
      <Wrong words={errorAt("then")} />
      {value.missed === "move" && (
        <DateField
          label={t("plan-detail-move-to")}
          value={value.moveTo}
          onChange={set("moveTo")}
          error={errorAt("to")}
          min={addDays(value.on, 1)}
          isRequired
        />
      )}
      {value.missed === "pause" && (
        <DateField
          label={t("plan-detail-pause-until")}
          value={value.pauseUntil}
          onChange={set("pauseUntil")}
          error={errorAt("until")}
          min={addDays(value.on, 1)}
          isRequired
        />
      )}
      {value.missed === "newDays" && (
        <>
          <DateField
            label={t("plan-detail-new-first")}
            value={value.newFirst}
            onChange={set("newFirst")}
            error={errorAt("first")}
            min={addDays(value.on, 1)}
            isRequired
          />
          <HowOften page={page} draft={draft} errorAt={errorAt} />
        </>
      )}
    </>
  );
}

function Break({ page, draft, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  const upcoming = nextRows(page.plan.rows, page.asOf);
  const within = upcoming.filter(({ due }) => value.breakFrom <= due && due <= value.breakTo);
  return (
    <>
      <FieldRow>
        <DateField
          label={t("plan-detail-break-from")}
          value={value.breakFrom}
          onChange={set("breakFrom")}
          error={errorAt("from")}
          isRequired
        />
        <DateField
          label={t("plan-detail-break-to")}
          value={value.breakTo}
          onChange={set("breakTo")}
          error={errorAt("to")}
          min={value.breakFrom}
          isRequired
        />
      </FieldRow>
      <p className={styles.fact}>{t("plan-detail-break-fact", { count: within.length })}</p>
      <RadioCards
        label={t("plan-detail-then")}
        options={useChoices("then", thens)}
        value={value.then}
        onChange={set("then")}
      />
      <Wrong words={errorAt("then")} />
      {hasInterest(page) && (
        <Switch isSelected={value.frozen} onChange={set("frozen")}>
          {t("plan-detail-frozen")}
        </Switch>
      )}
    </>
  );
}

function PaidMore({ draft, errorAt }: FieldsProps) {
  const t = useWords();
  return (
    <>
      <RadioCards
        label={t("plan-detail-easier")}
        options={useChoices("easier", easiers)}
        value={draft.value.easier}
        onChange={draft.set("easier")}
      />
      <Wrong words={errorAt("then")} />
    </>
  );
}

function Reschedule({ page, draft, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  return (
    <>
      <DateField
        label={t("plan-detail-change-from")}
        hint={t("plan-detail-change-from-hint")}
        value={value.changeFrom}
        onChange={set("changeFrom")}
        error={errorAt("from")}
        min={addDays(value.on, 1)}
        isRequired
      />
      <HowOften page={page} draft={draft} errorAt={errorAt} />
      {value.every !== "halfMonth" && (
        <DateField
          label={t("plan-detail-first")}
          hint={value.first === "" ? t("plan-detail-first-hint") : undefined}
          value={value.first}
          onChange={set("first")}
          error={errorAt("first")}
          min={value.changeFrom}
        />
      )}
    </>
  );
}

/** The rhythm and the size of payments that are made anew. */
function HowOften({ page, draft, errorAt }: Omit<FieldsProps, "debts">) {
  const t = useWords();
  const { value, set, put } = draft;
  const { currency } = page.plan.total;
  const names = (group: string, choices: readonly string[]) =>
    choices.map((each) => ({ value: each, label: t(`plan-detail-${group}-${each}`) }));
  const dayChoices = Array.from({ length: 31 }, (_, at) => {
    const day = String(at + 1);
    return { value: day, label: at === 30 ? t("plan-detail-last-day") : day };
  });
  const [one, other] = value.days;
  return (
    <>
      <Select
        label={t("plan-detail-every")}
        options={names("every", everies)}
        value={value.every}
        onChange={(every) => {
          const first = every === "asBefore" || value.first !== "" ? value.first : value.changeFrom;
          put({ ...value, every: every as AmendDraft["every"], first });
        }}
        error={errorAt("rhythm")}
      />
      {value.every === "halfMonth" && (
        <FieldRow>
          <Select
            label={t("plan-detail-one-day")}
            options={dayChoices}
            value={String(one)}
            onChange={(day) => set("days")([Number(day), other])}
          />
          <Select
            label={t("plan-detail-other-day")}
            options={dayChoices}
            value={String(other)}
            onChange={(day) => set("days")([one, Number(day)])}
          />
        </FieldRow>
      )}
      <div className={styles.group}>
        <span aria-hidden className={styles.groupLabel}>
          {t("plan-detail-size")}
        </span>
        <SegmentedFilter
          label={t("plan-detail-size")}
          options={names("size", sizes)}
          value={value.size}
          onChange={(size) => set("size")(size as AmendDraft["size"])}
        />
        {value.size === "each" && (
          <MoneyField
            label={t("plan-detail-each")}
            currency={currency}
            value={value.each}
            onChange={set("each")}
            error={errorAt("each")}
            isRequired
          />
        )}
        {value.size === "count" && (
          <TextField
            label={t("plan-detail-count")}
            inputMode="numeric"
            maxLength={4}
            value={value.count}
            onChange={set("count")}
            error={errorAt("count")}
            isRequired
          />
        )}
      </div>
    </>
  );
}

function AddDebt({ page, draft, debts, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  const opens = new Map(debts.map((debt) => [debt.id, debt]));
  function toggle(id: string, isIn: boolean) {
    set("debts")(isIn ? [...value.debts, id] : value.debts.filter((each) => each !== id));
  }
  return (
    <>
      <fieldset className={styles.debts}>
        <legend>{t("plan-detail-debts")}</legend>
        {page.freeDebts.map(({ id, reference }) => {
          const debt = opens.get(id);
          return (
            <Checkbox
              key={id}
              isSelected={value.debts.includes(id)}
              onChange={(isIn) => toggle(id, isIn)}
            >
              <span className={styles.debt}>
                <span>
                  <strong>{reference}</strong>
                  {debt?.description && <span className={styles.soft}> · {debt.description}</span>}
                </span>
                {debt && <Amount money={debt.open} />}
              </span>
            </Checkbox>
          );
        })}
      </fieldset>
      <Wrong words={errorAt("debts") ?? errorAt("amount")} />
      <RadioCards
        label={t("plan-detail-keep")}
        options={useChoices("keep", ["each", "count"] as const)}
        value={value.keep}
        onChange={set("keep")}
      />
    </>
  );
}

function Hold({ draft, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  return (
    <FieldRow>
      <DateField
        label={t("plan-detail-hold-from")}
        value={value.holdFrom}
        onChange={set("holdFrom")}
        error={errorAt("from")}
        isRequired
      />
      <DateField
        label={t("plan-detail-hold-to")}
        value={value.holdTo}
        onChange={set("holdTo")}
        error={errorAt("to")}
        min={value.holdFrom}
        isRequired
      />
    </FieldRow>
  );
}

/** Payments to choose from, each by its day with what is open on it. */
function useRowChoices(page: PlanPage, rows: readonly PlanRow[]) {
  const { day, priced } = useFormats(page.asOf);
  return rows.map(({ due, open }) => ({
    value: due,
    label: `${day(due)} · ${priced(open)}`,
  }));
}

function Charge({ page, draft, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  return (
    <FieldRow>
      <Select
        label={t("plan-detail-charge-row")}
        options={useRowChoices(page, openRows(page.plan.rows))}
        value={value.chargeRow}
        onChange={set("chargeRow")}
        error={errorAt("row")}
        isRequired
      />
      <MoneyField
        label={t("plan-detail-charge-amount")}
        currency={page.plan.total.currency}
        value={value.chargeAmount}
        onChange={set("chargeAmount")}
        error={errorAt("amount")}
        isRequired
      />
    </FieldRow>
  );
}

function Waive({ page, draft, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  return (
    <FieldRow>
      <Select
        label={t("plan-detail-waive-row")}
        options={useRowChoices(page, chargingRows(page.plan.rows))}
        value={value.waiveRow}
        onChange={set("waiveRow")}
        error={errorAt("row")}
        isRequired
      />
      <MoneyField
        label={t("plan-detail-waive-amount")}
        hint={t("plan-detail-waive-hint")}
        currency={page.plan.total.currency}
        value={value.waiveAmount}
        onChange={set("waiveAmount")}
        error={errorAt("amount")}
      />
    </FieldRow>
  );
}

function Settle({ page, draft, errorAt }: FieldsProps) {
  const t = useWords();
  const { value, set } = draft;
  const { priced } = useFormats(page.asOf);
  const asks = value.settleOn !== "";
  const quote = useLiveView(
    "planQuote",
    asks ? [page.customer, page.plan.id, value.settleOn] : null,
  );
  const facts = useQuoteFacts(quote.data);
  return (
    <>
      <DateField
        label={t("plan-detail-settle-on")}
        value={value.settleOn}
        onChange={set("settleOn")}
        error={errorAt("settleOn")}
        min={value.on}
        isRequired
      />
      {quote.data && (
        <div className={styles.fact}>
          <strong>{t("plan-detail-settle-fact", { amount: priced(quote.data.total) })}</strong>
          {facts.length > 0 && <span>{facts.join(" · ")}</span>}
        </div>
      )}
    </>
  );
}

/** What is wrong with a choice, which has no line of its own for it. */
function Wrong({ words }: { words: string | undefined }) {
  return words === undefined ? null : (
    <p role="alert" className={styles.wrong}>
      {words}
    </p>
  );
}
