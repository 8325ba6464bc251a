import { useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote } from "../../components/display/ErrorNote";
import { SecretField } from "../../components/fields/SecretField";
import type { AmicableError } from "../../ipc/error";
import { useWrite } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { RecoveryEntry } from "../../features/recovery/RecoveryEntry";
import styles from "./Start.module.css";
import { StartFrame } from "./StartFrame";

interface UnlockProps {
  /** What the ledger is called, as far as that can be known while it is locked. */
  name: string;
  file: string;
  /** Why it could not be opened by itself: damaged, newer, in use. */
  error: AmicableError | null;
  /** To another ledger, or a new one. */
  onElsewhere: () => void;
}

/** The core has tried the keyring already; these are the other two keys. */
export function Unlock({ name, file, error, onElsewhere }: UnlockProps) {
  const t = useWords();
  return (
    <StartFrame
      corner={
        <Button look="plain" onPress={onElsewhere}>
          {t("start-elsewhere")}
        </Button>
      }
    >
      <div>
        <h1>{t("start-unlock-title", { name })}</h1>
        <p className={styles.soft}>{file}</p>
      </div>
      <ErrorNote error={error} />
      <Card>
        <Tabs>
          <TabList aria-label={t("start-unlock-keys")} className={styles.tabs ?? ""}>
            <Tab id="passphrase" className={styles.tab ?? ""}>
              {t("keys-passphrase")}
            </Tab>
            <Tab id="recovery" className={styles.tab ?? ""}>
              {t("keys-recovery")}
            </Tab>
          </TabList>
          <TabPanel id="passphrase" className={styles.panel ?? ""}>
            <PassphraseEntry />
          </TabPanel>
          <TabPanel id="recovery" className={styles.panel ?? ""}>
            <RecoveryEntry />
          </TabPanel>
        </Tabs>
      </Card>
    </StartFrame>
  );
}

function PassphraseEntry() {
  const t = useWords();
  const unlock = useWrite("unlockWithPassphrase");
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        unlock.mutate([passphrase]);
      }}
    >
      <SecretField
        label={t("keys-passphrase")}
        labelHidden
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        autoFocus
      />
      <ErrorNote error={unlock.error} />
      <div className={styles.buttons}>
        <Button
          look="primary"
          type="submit"
          isDisabled={passphrase === ""}
          isPending={unlock.isPending}
        >
          {unlock.isPending ? t("keys-unlocking") : t("keys-unlock")}
        </Button>
      </div>
    </form>
  );
}
