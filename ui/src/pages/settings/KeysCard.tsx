import { Lock } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Select } from "../../components/fields/Select";
import { Switch } from "../../components/fields/Toggles";
import { useWrite } from "../../ipc/queries";
import { useSettings } from "../../ipc/useSettings";
import { useWords } from "../../words/Words";
import { ChangePassphrase } from "./ChangePassphrase";
import styles from "./Settings.module.css";

const idleMinutes = ["5", "10", "15", "30", "60", "0"];

/** What opens the ledger, and when it closes by itself. */
export function KeysCard() {
  const t = useWords();
  const settings = useSettings();
  const save = useWrite("saveSettings");
  const lock = useWrite("lock");
  const [isChanging, setChanging] = useState(false);
  return (
    <Card
      title={t("settings-keys")}
      aside={
        <Button small icon={Lock} onPress={() => lock.mutate([])}>
          {t("common-lock")}
        </Button>
      }
    >
      <div className={styles.narrowField}>
        <Select
          label={t("settings-idle")}
          options={idleMinutes.map((value) => ({
            value,
            label: t("settings-idle-minutes", { minutes: Number(value) }),
          }))}
          value={String(settings.idleLockMinutes)}
          onChange={(value) => save.mutate([{ ...settings, idleLockMinutes: Number(value) }])}
        />
      </div>
      <div className={styles.setting}>
        <Switch
          isSelected={settings.keyring}
          onChange={(keyring) => save.mutate([{ ...settings, keyring }])}
        >
          {t("settings-keyring")}
        </Switch>
        <p className={styles.soft}>{t("settings-keyring-why")}</p>
      </div>
      <ErrorNote error={save.error ?? lock.error} />
      <div>
        <Button onPress={() => setChanging(true)}>{t("settings-change-passphrase")}</Button>
      </div>
      {isChanging && <ChangePassphrase onClose={() => setChanging(false)} />}
    </Card>
  );
}
