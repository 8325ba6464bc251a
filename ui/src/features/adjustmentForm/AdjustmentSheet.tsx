import { DateField } from "../../components/fields/DateField";
import { useFieldError } from "../../components/display/ErrorNote";
import { FieldRow } from "../../components/fields/Field";
import { FormFrame } from "../../components/fields/FormFrame";
import { MoneyField } from "../../components/fields/MoneyField";
import { RadioCards } from "../../components/fields/RadioCards";
import { Select } from "../../components/fields/Select";
import { TextField } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { useDraft } from "../../components/fields/useDraft";
import type { AdjustmentKind, CustomerPage } from "../../ipc/bindings";
import { useOnce, useView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { currencyOf, debtsFor, inputOf, kinds, oldest, withKind } from "./adjustment";

interface AdjustmentSheetProps {
  page: CustomerPage;
  kind?: AdjustmentKind | undefined;
  /** The debt it is for, where the person began at one. */
  debt?: string | undefined;
  onClose: () => void;
}

const fields = ["amount", "on", "towards", "debt", "note"];

/** A credit, a discount, a fee, or a part that is no longer asked for. */
export function AdjustmentSheet({ page, kind = "credit", debt, onClose }: AdjustmentSheetProps) {
  const t = useWords();
  const toast = useToast();
  const home = useView("session").currency ?? "EUR";
  const post = useOnce("adjust");
  const fieldError = useFieldError();
  const start = { kind, amount: "", on: page.asOf, debt: debt ?? oldest, note: "" };
  const draft = useDraft(withKind(start, kind, page));
  const { value, set } = draft;
  const errorOf = (field: string) => fieldError(post.error, field);
  const currency = currencyOf(value, page, home);
  const debts = debtsFor(page);
  const isFee = value.kind === "fee";

  function submit() {
    post.mutate([inputOf(value, page, currency)], {
      onSuccess: () => {
        toast(t("posting-adjusted"));
        onClose();
      },
    });
  }

  return (
    <FormFrame
      title={t("posting-adjust")}
      submit={t(`posting-adjust-${value.kind}`)}
      onSubmit={submit}
      onClose={onClose}
      isChanged={draft.isChanged}
      isPending={post.isPending}
      error={post.error}
      fields={fields}
    >
      <RadioCards
        label={t("posting-adjust-kind")}
        options={kinds.map((each) => ({
          value: each,
          label: t(`posting-adjust-${each}`),
          detail: t(`posting-adjust-why-${each}`),
        }))}
        value={value.kind}
        onChange={(next) => draft.put(withKind(value, next, page))}
      />
      <Select
        label={t("posting-towards")}
        options={[
          ...(isFee ? [] : [{ value: oldest, label: t("posting-towards-oldest") }]),
          ...debts.map(({ id, reference, description }) => ({
            value: id,
            label: [reference, description].filter(Boolean).join(" · "),
          })),
        ]}
        value={value.debt}
        onChange={set("debt")}
        error={errorOf("towards") ?? errorOf("debt")}
      />
      <FieldRow>
        <MoneyField
          label={t("posting-amount")}
          currency={currency}
          value={value.amount}
          onChange={set("amount")}
          error={errorOf("amount")}
          autoFocus
          isRequired
        />
        <DateField
          label={t("posting-counts-from")}
          value={value.on}
          onChange={set("on")}
          error={errorOf("on")}
          isRequired
        />
      </FieldRow>
      <TextField
        label={t("posting-why")}
        hint={t("posting-why-hint")}
        value={value.note}
        onChange={set("note")}
        error={errorOf("note")}
        isRequired={isFee || value.kind === "waiver"}
      />
    </FormFrame>
  );
}
