import { useMemo } from "react";
import { FieldRow, Fields } from "../../components/fields/Field";
import { ComboBox, Select } from "../../components/fields/Select";
import { TextField } from "../../components/fields/TextField";
import type { Draft } from "../../components/fields/useDraft";
import { countries, currencies, currencyOf } from "../../format/places";
import { languageNames, languages } from "../../words/bundles";
import { useLocale, useWords } from "../../words/Words";

export interface AboutBusinessValue {
  business: string;
  country: string;
  currency: string;
  language: string;
}

/** The four things that a ledger can't be without. */
export function AboutBusiness({ draft }: { draft: Draft<AboutBusinessValue> }) {
  const t = useWords();
  const locale = useLocale();
  const places = useMemo(() => countries(locale), [locale]);
  const moneys = useMemo(() => currencies(locale), [locale]);
  const { value, set } = draft;

  function setCountry(country: string) {
    set("country")(country);
    set("currency")(currencyOf(country));
  }

  return (
    <Fields>
      <TextField
        label={t("start-business-name")}
        hint={t("start-business-name-hint")}
        value={value.business}
        onChange={set("business")}
        autoFocus
        isRequired
      />
      <FieldRow>
        <ComboBox
          label={t("common-country")}
          options={places}
          value={value.country}
          onChange={setCountry}
        />
        <ComboBox
          label={t("common-currency")}
          options={moneys}
          value={value.currency}
          onChange={set("currency")}
        />
      </FieldRow>
      <Select
        label={t("start-language")}
        hint={t("start-language-hint")}
        options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        value={value.language}
        onChange={set("language")}
      />
    </Fields>
  );
}
