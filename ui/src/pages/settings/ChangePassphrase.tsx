import { useId, useState } from "react";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/overlays/Dialog";
import { ErrorNote, useFieldError } from "../../components/display/ErrorNote";
import { SecretField } from "../../components/fields/SecretField";
import { useToast } from "../../components/overlays/Toasts";
import { NewPassphrase } from "../../features/passphrase/NewPassphrase";
import { RecoveryKey } from "../../features/recovery/RecoveryKey";
import { useView, useWrite } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Settings.module.css";

/** Another passphrase, and with it another recovery key to keep. */
export function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const fieldError = useFieldError();
  const form = useId();
  const business = useView("session").business ?? "";
  const change = useWrite("changePassphrase");
  const [present, setPresent] = useState("");
  const [next, setNext] = useState<string | null>(null);
  const presentError = fieldError(change.error, "present");

  function finish() {
    toast(t("settings-passphrase-changed"));
    onClose();
  }

  if (change.data) {
    return (
      <Dialog wide isOpen canDismiss={false} title={t("keys-recovery")} onClose={onClose}>
        <RecoveryKey business={business} words={change.data.split(" ")} onKept={finish} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t("settings-change-passphrase")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common-cancel")}</Button>
          <Button
            look="primary"
            type="submit"
            form={form}
            isDisabled={present === "" || next === null}
            isPending={change.isPending}
          >
            {t("settings-change-passphrase")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (next !== null) change.mutate([present, next]);
        }}
      >
        <SecretField
          label={t("settings-passphrase-current")}
          value={present}
          onChange={setPresent}
          error={presentError}
          autoComplete="current-password"
          autoFocus
        />
        <NewPassphrase label={t("settings-passphrase-new")} about={business} onChange={setNext} />
        {!presentError && <ErrorNote error={change.error} />}
        <p className={styles.soft}>{t("settings-passphrase-recovery")}</p>
      </form>
    </Dialog>
  );
}
