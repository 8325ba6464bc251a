import { useMemo } from "react";
import { useFieldError } from "../../components/display/ErrorNote";
import { FieldRow } from "../../components/fields/Field";
import { FormFrame } from "../../components/fields/FormFrame";
import { ComboBox, Select } from "../../components/fields/Select";
import { TextArea, TextField } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { useDraft } from "../../components/fields/useDraft";
import { countries } from "../../format/places";
import type { CustomerCard } from "../../ipc/bindings";
import { useOnce } from "../../ipc/queries";
import { languageNames, languages } from "../../words/bundles";
import { useLocale, useWords } from "../../words/Words";
import { fromForm, own, toForm } from "./card";

interface CustomerSheetProps {
  /** None to add a customer. */
  card?: CustomerCard;
  onClose: () => void;
  onSaved?: (id: string) => void;
}

const fields = ["name", "company", "reference", "email", "phone", "country", "timeZone"];

export function CustomerSheet({ card, onClose, onSaved }: CustomerSheetProps) {
  const t = useWords();
  const toast = useToast();
  const save = useOnce("saveCustomer");
  const fieldError = useFieldError();
  const { value, set, isChanged } = useDraft(toForm(card ?? null));
  const errorOf = (field: string) => fieldError(save.error, field);
  const choices = useChoices();

  function submit() {
    save.mutate([fromForm(value, card?.id ?? null)], {
      onSuccess: (id) => {
        toast(t(card ? "posting-customer-saved" : "posting-customer-added", { name: value.name }));
        onClose();
        onSaved?.(id);
      },
    });
  }

  return (
    <FormFrame
      title={t(card ? "posting-customer-edit" : "posting-customer-add")}
      submit={t(card ? "common-save" : "posting-customer-add")}
      onSubmit={submit}
      onClose={onClose}
      isChanged={isChanged}
      isPending={save.isPending}
      error={save.error}
      fields={fields}
    >
      <TextField
        label={t("posting-name")}
        hint={t("posting-name-hint")}
        value={value.name}
        onChange={set("name")}
        error={errorOf("name")}
        autoFocus
        isRequired
      />
      <FieldRow>
        <TextField
          label={t("posting-company")}
          value={value.company}
          onChange={set("company")}
          error={errorOf("company")}
        />
        <TextField
          label={t("posting-account")}
          hint={card ? undefined : t("posting-account-hint")}
          value={value.reference}
          onChange={set("reference")}
          error={errorOf("reference")}
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
          error={errorOf("phone")}
        />
      </FieldRow>
      <TextArea
        label={t("common-address")}
        hint={t("posting-address-hint")}
        value={value.address}
        onChange={set("address")}
      />
      <FieldRow>
        <ComboBox
          label={t("common-country")}
          options={choices.countries}
          value={value.country}
          onChange={set("country")}
          error={errorOf("country")}
        />
        <Select
          label={t("posting-language")}
          options={choices.languages}
          value={value.language}
          onChange={set("language")}
        />
      </FieldRow>
      <ComboBox
        label={t("posting-zone")}
        hint={t("posting-zone-hint")}
        options={choices.zones}
        value={value.timeZone}
        onChange={set("timeZone")}
        error={errorOf("timeZone")}
      />
      <TextArea
        label={t("posting-notes")}
        hint={t("posting-notes-hint")}
        value={value.notes}
        onChange={set("notes")}
      />
    </FormFrame>
  );
}

function useChoices() {
  const t = useWords();
  const locale = useLocale();
  return useMemo(() => {
    const asBusiness = { value: own, label: t("posting-as-business") };
    const zones = Intl.supportedValuesOf("timeZone");
    return {
      countries: [asBusiness, ...countries(locale)],
      languages: [
        asBusiness,
        ...languages.map((value) => ({ value, label: languageNames[value] })),
      ],
      zones: [asBusiness, ...zones.map((value) => ({ value, label: value.replaceAll("_", " ") }))],
    };
  }, [t, locale]);
}
