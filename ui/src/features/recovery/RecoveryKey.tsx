import { Copy, Printer, Save } from "lucide-react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote } from "../../components/display/ErrorNote";
import { StepHeading } from "../../components/layout/StepHeading";
import { useToast } from "../../components/overlays/Toasts";
import { useHost, useWrite } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { ConfirmKept } from "./ConfirmKept";
import { RecoverySheet, recoveryText } from "./RecoverySheet";
import styles from "./Recovery.module.css";

interface RecoveryKeyProps {
  business: string;
  words: string[];
  onKept: () => void;
}

/** The recovery key, shown this once, and the ways to keep it. */
export function RecoveryKey({ business, words, onKept }: RecoveryKeyProps) {
  const t = useWords();
  const host = useHost();
  const toast = useToast();
  const save = useWrite("saveRecoveryKey");
  const copy = useWrite("copyRecoveryKey");
  const [isConfirming, setConfirming] = useState(false);

  function copyWords() {
    // By the core, which takes it off the clipboard again; the page may not
    // look at a clipboard that nobody asked it to paste from.
    copy.mutate([words.join(" ")], { onSuccess: () => toast(t("keys-recovery-copied")) });
  }

  async function saveFile() {
    const filter = { name: t("keys-recovery-file-kind"), extensions: ["txt"] };
    const name = `${business} - ${t("keys-recovery-file-name")}.txt`;
    const file = await host.chooseNewFile(name, filter);
    if (file === null) return;
    save.mutate([file, recoveryText(t, business, words)], {
      onSuccess: () => toast(t("keys-recovery-saved")),
    });
  }

  if (isConfirming) {
    return <ConfirmKept words={words} onKept={onKept} onBack={() => setConfirming(false)} />;
  }
  return (
    <div className={styles.stack}>
      <div>
        <StepHeading>{t("keys-recovery")}</StepHeading>
        <p className={styles.lead}>{t("keys-recovery-lead")}</p>
      </div>
      <Card>
        <ol className={styles.words} aria-label={t("keys-recovery")}>
          {words.map((word, index) => (
            <li key={index} className={styles.word}>
              <span>{index + 1}</span>
              {word}
            </li>
          ))}
        </ol>
        <div className={styles.keep}>
          <Button small icon={Printer} onPress={() => window.print()}>
            {t("common-print")}
          </Button>
          <Button small icon={Save} onPress={() => void saveFile()}>
            {t("keys-recovery-save")}
          </Button>
          <Button small icon={Copy} onPress={copyWords}>
            {t("common-copy")}
          </Button>
        </div>
        <p className={styles.soft}>{t("keys-recovery-where")}</p>
      </Card>
      <ErrorNote error={save.error ?? copy.error} />
      <div className={styles.buttons}>
        <Button look="primary" onPress={() => setConfirming(true)}>
          {t("keys-recovery-kept")}
        </Button>
      </div>
      {createPortal(<RecoverySheet business={business} words={words} />, document.body)}
    </div>
  );
}
