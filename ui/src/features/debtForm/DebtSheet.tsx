import { useMemo } from "react";
import { DateField } from "../../components/fields/DateField";
import { useFieldError } from "../../components/display/ErrorNote";
import { FieldRow } from "../../components/fields/Field";
import { FormFrame } from "../../components/fields/FormFrame";
import { MoneyField } from "../../components/fields/MoneyField";
import { ComboBox } from "../../components/fields/Select";
import { TextArea, TextField } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { Checkbox } from "../../components/fields/Toggles";
import { useDraft } from "../../components/fields/useDraft";
import { currencies } from "../../format/places";
import type { DebtView } from "../../ipc/bindings";
import { useOnce, useView } from "../../ipc/queries";
import { useLocale, useWords } from "../../words/Words";
import { fromForm, toForm, withIssued } from "./debt";

interface DebtSheetProps {
  customer: string;
  /** None to add a debt. */
  debt?: DebtView;
  /** What the customer's other debts are in. */
  currency?: string | undefined;
  onClose: () => void;
}

const fields = ["reference", "description", "issued", "due", "amount", "currency"];

export function DebtSheet({ customer, debt, currency, onClose }: DebtSheetProps) {
  const t = useWords();
  const locale = useLocale();
  const toast = useToast();
  const session = useView("session");
  const save = useOnce("writeDebt");
  const fieldError = useFieldError();
  const start = { today: session.today, currency: currency ?? session.currency ?? "EUR" };
  const draft = useDraft(toForm(debt ?? null, { ...start, termsDays: session.termsDays }));
  const { value, set } = draft;
  const errorOf = (field: string) => fieldError(save.error, field);
  const moneys = useMemo(() => currencies(locale), [locale]);
  const isFixed = debt !== undefined;

  function submit() {
    save.mutate([fromForm(value, customer, debt?.id ?? null)], {
      onSuccess: () => {
        toast(t(debt ? "posting-debt-saved" : "posting-debt-added"));
        onClose();
      },
    });
  }

  return (
    <FormFrame
      title={debt ? t("posting-debt-edit", { reference: debt.reference }) : t("posting-debt-add")}
      submit={t(debt ? "common-save" : "posting-debt-add")}
      onSubmit={submit}
      onClose={onClose}
      isChanged={draft.isChanged}
      isPending={save.isPending}
      error={save.error}
      fields={fields}
    >
      <TextField
        label={t("posting-invoice")}
        hint={t("posting-invoice-hint")}
        value={value.reference}
        onChange={set("reference")}
        error={errorOf("reference")}
        autoFocus
        isRequired
      />
      <TextField
        label={t("posting-description")}
        value={value.description}
        onChange={set("description")}
        error={errorOf("description")}
      />
      <FieldRow>
        <MoneyField
          label={t("posting-amount")}
          hint={isFixed ? t("posting-fixed") : undefined}
          currency={value.currency}
          value={value.amount}
          onChange={set("amount")}
          error={errorOf("amount")}
          isDisabled={isFixed}
          isRequired
        />
        <ComboBox
          label={t("common-currency")}
          options={moneys}
          value={value.currency}
          onChange={set("currency")}
          error={errorOf("currency")}
          isDisabled={isFixed}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label={t("posting-issued")}
          hint={isFixed ? t("posting-fixed") : undefined}
          value={value.issued}
          onChange={(day) => draft.put(withIssued(value, day, session.termsDays))}
          error={errorOf("issued")}
          isDisabled={isFixed}
          isRequired
        />
        <DateField
          label={t("posting-due")}
          hint={isFixed ? undefined : t("posting-due-hint", { days: session.termsDays })}
          value={value.due}
          onChange={set("due")}
          error={errorOf("due")}
          isRequired
        />
      </FieldRow>
      <TextArea
        label={t("posting-terms")}
        hint={t("posting-terms-hint")}
        value={value.terms}
        onChange={set("terms")}
        rows={2}
      />
      <Checkbox isSelected={value.disputed} onChange={set("disputed")}>
        {t("posting-disputed")}
      </Checkbox>
    </FormFrame>
  );
}
