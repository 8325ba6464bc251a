import { Card } from "../../components/layout/Card";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Facts } from "../../components/layout/Facts";
import { FieldRow } from "../../components/fields/Field";
import { Page } from "../../components/layout/Page";
import { Select } from "../../components/fields/Select";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { useView, useWrite } from "../../ipc/queries";
import { useSettings } from "../../ipc/useSettings";
import { languageNames, languages } from "../../words/bundles";
import { useWords } from "../../words/Words";
import { KeysCard } from "./KeysCard";
import { LedgerCard } from "./LedgerCard";
import styles from "./Settings.module.css";

export function SettingsPage() {
  const t = useWords();
  return (
    <Page narrow title={t("settings-title")} summary={t("settings-summary")}>
      <WindowCard />
      <KeysCard />
      <LedgerCard />
      <AboutCard />
    </Page>
  );
}

const ofTheComputer = "computer";

function WindowCard() {
  const t = useWords();
  const settings = useSettings();
  const save = useWrite("saveSettings");
  return (
    <Card title={t("settings-window")}>
      <FieldRow>
        <div className={styles.setting}>
          <h3>{t("settings-theme")}</h3>
          <SegmentedFilter
            label={t("settings-theme")}
            options={[
              { value: "light", label: t("settings-theme-light") },
              { value: "dark", label: t("settings-theme-dark") },
              { value: "system", label: t("settings-theme-system") },
            ]}
            value={settings.theme}
            onChange={(theme) => save.mutate([{ ...settings, theme }])}
          />
        </div>
        <Select
          label={t("common-language")}
          options={[
            { value: ofTheComputer, label: t("settings-language-computer") },
            ...languages.map((value) => ({ value, label: languageNames[value] })),
          ]}
          value={settings.language ?? ofTheComputer}
          onChange={(value) => {
            const language = value === ofTheComputer ? null : value;
            save.mutate([{ ...settings, language }]);
          }}
        />
      </FieldRow>
      <ErrorNote error={save.error} />
    </Card>
  );
}

function AboutCard() {
  const t = useWords();
  const { version } = useView("about");
  return (
    <Card title={t("settings-about")}>
      <Facts
        facts={[
          { label: t("settings-version"), value: version },
          { label: t("settings-license"), value: "MIT OR Apache-2.0" },
        ]}
      />
      <p className={styles.soft}>{t("settings-about-words")}</p>
    </Card>
  );
}
