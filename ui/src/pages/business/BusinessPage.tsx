import { useMemo } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote, useFieldError } from "../../components/display/ErrorNote";
import { FieldRow, Fields } from "../../components/fields/Field";
import { Page } from "../../components/layout/Page";
import { ComboBox, Select } from "../../components/fields/Select";
import { TextArea, TextField } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { useDraft, type Draft } from "../../components/fields/useDraft";
import { countries, currencies } from "../../format/places";
import { useOnce, useView } from "../../ipc/queries";
import { languageNames, languages } from "../../words/bundles";
import { useLocale, useWords } from "../../words/Words";
import { fromForm, toForm, type BusinessForm } from "./form";

/** Who the business is, as it stands on every document. */
export function BusinessPage() {
  const t = useWords();
  const toast = useToast();
  const business = useView("business");
  const save = useOnce("saveBusiness");
  const draft = useDraft(toForm(business));
  const fieldError = useFieldError();
  const errorOf = (field: string) => fieldError(save.error, field);

  function submit() {
    save.mutate([fromForm(draft.value, business)], {
      onSuccess: () => {
        draft.reset(draft.value);
        toast(t("business-saved"));
      },
    });
  }

  return (
    <Page
      narrow
      title={t("business-title")}
      summary={t("business-summary")}
      actions={
        <Button
          look="primary"
          onPress={submit}
          isDisabled={!draft.isChanged}
          isPending={save.isPending}
        >
          {t("common-save")}
        </Button>
      }
    >
      <ErrorNote error={save.error} />
      <Letterhead draft={draft} errorOf={errorOf} />
      <WaysToPay draft={draft} errorOf={errorOf} />
      <Defaults draft={draft} errorOf={errorOf} />
    </Page>
  );
}

interface PartProps {
  draft: Draft<BusinessForm>;
  errorOf: (field: string) => string | undefined;
}

function Letterhead({ draft: { value, set }, errorOf }: PartProps) {
  const t = useWords();
  const locale = useLocale();
  const places = useMemo(() => countries(locale), [locale]);
  return (
    <Card title={t("business-letterhead")}>
      <Fields>
        <TextField
          label={t("business-name")}
          value={value.name}
          onChange={set("name")}
          error={errorOf("name")}
          isRequired
        />
        <TextArea
          label={t("common-address")}
          hint={t("business-address-hint")}
          value={value.address}
          onChange={set("address")}
          error={errorOf("address")}
        />
        <FieldRow>
          <ComboBox
            label={t("common-country")}
            options={places}
            value={value.country}
            onChange={set("country")}
            error={errorOf("country")}
          />
          <TextField
            label={t("business-tax-id")}
            hint={t("business-tax-id-hint")}
            value={value.taxId}
            onChange={set("taxId")}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            label={t("common-email")}
            type="email"
            value={value.email}
            onChange={set("email")}
            error={errorOf("email")}
          />
          <TextField
            label={t("common-phone")}
            type="tel"
            value={value.phone}
            onChange={set("phone")}
          />
          <TextField
            label={t("business-website")}
            value={value.website}
            onChange={set("website")}
          />
        </FieldRow>
      </Fields>
    </Card>
  );
}

function WaysToPay({ draft: { value, set }, errorOf }: PartProps) {
  const t = useWords();
  return (
    <Card title={t("business-ways")}>
      <Fields>
        <FieldRow>
          <TextField
            label={t("business-holder")}
            value={value.holder}
            onChange={set("holder")}
            error={errorOf("bank.holder")}
          />
          <TextField label={t("business-bank")} value={value.bankName} onChange={set("bankName")} />
        </FieldRow>
        <FieldRow>
          <TextField
            label={t("business-account")}
            hint={t("business-account-hint")}
            value={value.account}
            onChange={set("account")}
            error={errorOf("bank.number")}
          />
          <TextField
            label={t("business-bic")}
            hint={t("business-bic-hint")}
            value={value.bic}
            onChange={set("bic")}
            error={errorOf("bank.bic")}
          />
        </FieldRow>
        <TextArea
          label={t("business-other-ways")}
          placeholder={t("business-other-ways-example")}
          value={value.otherWaysToPay}
          onChange={set("otherWaysToPay")}
          rows={2}
        />
        <TextArea
          label={t("business-note")}
          hint={t("business-note-hint")}
          value={value.statementNote}
          onChange={set("statementNote")}
          rows={2}
        />
      </Fields>
    </Card>
  );
}

function Defaults({ draft: { value, set }, errorOf }: PartProps) {
  const t = useWords();
  const locale = useLocale();
  const moneys = useMemo(() => currencies(locale), [locale]);
  return (
    <Card title={t("business-defaults")}>
      <FieldRow>
        <TextField
          label={t("business-terms")}
          hint={t("business-terms-hint")}
          inputMode="numeric"
          value={value.termsDays}
          onChange={(text) => set("termsDays")(text.replace(/\D/g, "").slice(0, 3))}
          error={errorOf("termsDays")}
        />
        <ComboBox
          label={t("common-currency")}
          options={moneys}
          value={value.currency}
          onChange={set("currency")}
          error={errorOf("currency")}
        />
      </FieldRow>
      <FieldRow>
        <Select
          label={t("business-language")}
          hint={t("business-language-hint")}
          options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          value={value.language}
          onChange={set("language")}
        />
        <Select
          label={t("business-paper")}
          options={[
            { value: "a4", label: t("business-paper-a4") },
            { value: "letter", label: t("business-paper-letter") },
          ]}
          value={value.paper}
          onChange={set("paper")}
        />
      </FieldRow>
    </Card>
  );
}
