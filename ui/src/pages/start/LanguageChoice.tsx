import { Select } from "../../components/fields/Select";
import { useWrite } from "../../ipc/queries";
import { useSettings } from "../../ipc/useSettings";
import { languageNames, languages, type Language } from "../../words/bundles";
import { useLocale, useWords } from "../../words/Words";
import styles from "./Start.module.css";

/** The window's language, before there is a settings page to set it on. */
export function LanguageChoice() {
  const t = useWords();
  const language = useLocale().split("-")[0] as Language;
  const settings = useSettings();
  const save = useWrite("saveSettings");
  return (
    <div className={styles.language}>
      <Select
        label={t("common-language")}
        labelHidden
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={(next) => save.mutate([{ ...settings, language: next }])}
      />
    </div>
  );
}
