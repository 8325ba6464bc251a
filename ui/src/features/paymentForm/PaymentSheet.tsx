import { ArrowRight, CalendarCheck, PiggyBank } from "lucide-react";
import { Button } from "../../components/Button";
import { DateField } from "../../components/fields/DateField";
import { useFieldError } from "../../components/display/ErrorNote";
import { FieldRow } from "../../components/fields/Field";
import { FormFrame } from "../../components/fields/FormFrame";
import { MoneyField } from "../../components/fields/MoneyField";
import { Select } from "../../components/fields/Select";
import { TextField } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { useDraft } from "../../components/fields/useDraft";
import { useFormats } from "../../components/display/useFormats";
import { isZero } from "../../format/amount";
import type { CustomerPage } from "../../ipc/bindings";
import { useLiveView, useOnce, useView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import {
  currenciesOf,
  inputOf,
  methods,
  quickAmounts,
  runningPlan,
  startOf,
  type PaymentForm,
} from "./payment";
import styles from "./Payment.module.css";

interface PaymentSheetProps {
  page: CustomerPage;
  /** The debt it is for, where the person began at one. */
  debt?: string | undefined;
  onClose: () => void;
}

const fields = ["amount", "currency", "on", "towards", "reference"];

export function PaymentSheet({ page, debt, onClose }: PaymentSheetProps) {
  const t = useWords();
  const toast = useToast();
  const { priced } = useFormats(page.asOf);
  const home = useView("session").currency ?? "EUR";
  const take = useOnce("takePayment");
  const fieldError = useFieldError();
  const currencies = currenciesOf(page, home);
  const named = page.debts.find(({ id }) => id === debt);
  const first = named?.amount.currency ?? currencies[0] ?? home;
  const draft = useDraft(startOf(page, first, debt));
  const { value, set } = draft;
  const errorOf = (field: string) => fieldError(take.error, field);
  const { amount, currency } = value;

  function submit() {
    take.mutate([inputOf(value, page.card.id ?? "")], {
      onSuccess: () => {
        toast(t("posting-taken", { amount: priced({ amount, currency }), name: page.card.name }));
        onClose();
      },
    });
  }

  return (
    <FormFrame
      title={t("posting-take")}
      submit={t("posting-take")}
      onSubmit={submit}
      onClose={onClose}
      isChanged={draft.isChanged}
      isPending={take.isPending}
      error={take.error}
      fields={fields}
    >
      <MoneyField
        label={t("posting-amount")}
        currency={currency}
        value={amount}
        onChange={set("amount")}
        error={errorOf("amount")}
        autoFocus
        isRequired
      />
      <div className={styles.quick} role="group" aria-label={t("posting-quick")}>
        {quickAmounts(page, currency).map((choice) => (
          <Button key={choice.why} small onPress={() => set("amount")(choice.amount.amount)}>
            {t(`posting-quick-${choice.why}`, { amount: priced(choice.amount) })}
          </Button>
        ))}
      </div>
      {currencies.length > 1 && (
        <Select
          label={t("common-currency")}
          options={currencies.map((each) => ({ value: each, label: each }))}
          value={currency}
          onChange={(next) => draft.put({ ...startOf(page, next), on: value.on })}
          error={errorOf("currency")}
        />
      )}
      <Towards page={page} value={value} onChange={set("towards")} error={errorOf("towards")} />
      <WhatItPays page={page} value={value} />
      <FieldRow>
        <Select
          label={t("posting-method")}
          options={methods.map((each) => ({ value: each, label: t(`posting-method-${each}`) }))}
          value={value.method}
          onChange={set("method")}
        />
        <DateField
          label={t("posting-received")}
          value={value.on}
          onChange={set("on")}
          error={errorOf("on")}
          max={page.asOf}
          isRequired
        />
      </FieldRow>
      <TextField
        label={t("posting-payer-reference")}
        value={value.reference}
        onChange={set("reference")}
        error={errorOf("reference")}
      />
      <TextField label={t("posting-remark")} value={value.note} onChange={set("note")} />
    </FormFrame>
  );
}

interface TowardsProps {
  page: CustomerPage;
  value: PaymentForm;
  onChange: (choice: string) => void;
  error: string | undefined;
}

function Towards({ page, value, onChange, error }: TowardsProps) {
  const t = useWords();
  const { amount } = useFormats(page.asOf);
  const plan = runningPlan(page, value.currency);
  const open = page.debts.filter(
    (debt) => debt.amount.currency === value.currency && !isZero(debt.open),
  );
  return (
    <Select
      label={t("posting-towards")}
      options={[
        ...(plan ? [{ value: `plan:${plan.id}`, label: t("posting-towards-plan") }] : []),
        { value: "oldest", label: t("posting-towards-oldest") },
        ...(open.length > 1 ? [{ value: "all", label: t("posting-towards-all") }] : []),
        ...open.map((debt) => ({
          value: `debt:${debt.id}`,
          label: [debt.reference, debt.description].filter(Boolean).join(" · "),
          detail: t("posting-open", { amount: amount(debt.open) }),
        })),
      ]}
      value={value.towards}
      onChange={onChange}
      error={error}
    />
  );
}

/** Says before it is saved where each cent will go. */
function WhatItPays({ page, value }: { page: CustomerPage; value: PaymentForm }) {
  const t = useWords();
  const { amount: said, day } = useFormats(page.asOf);
  const { amount, currency } = value;
  const isAmount = amount !== "" && !isZero({ amount, currency });
  const preview = useLiveView(
    "previewPayment",
    isAmount ? [inputOf(value, page.card.id ?? "")] : null,
  );
  if (!isAmount || !preview.data || preview.isError) return null;
  const { parts, rows, credit } = preview.data;
  return (
    <ul className={styles.pays} aria-live="polite" aria-label={t("posting-pays")}>
      {parts.map(({ reference, amount, left }) => (
        <li key={reference}>
          <ArrowRight aria-hidden size="1em" />
          {isZero(left)
            ? t("posting-pays-all", { amount: said(amount), reference })
            : t("posting-pays-part", { amount: said(amount), reference, left: said(left) })}
        </li>
      ))}
      {rows.map(({ number, due, amount, left }) => (
        <li key={number}>
          <CalendarCheck aria-hidden size="1em" />
          {t(isZero(left) ? "posting-pays-row" : "posting-pays-row-part", {
            amount: said(amount),
            day: day(due),
            left: said(left),
          })}
        </li>
      ))}
      {credit && (
        <li>
          <PiggyBank aria-hidden size="1em" />
          {t("posting-pays-credit", { amount: said(credit) })}
        </li>
      )}
    </ul>
  );
}
