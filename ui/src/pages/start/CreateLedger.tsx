import { useState } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Stepper } from "../../components/layout/Stepper";
import { useDraft } from "../../components/fields/useDraft";
import { NewPassphrase } from "../../features/passphrase/NewPassphrase";
import { RecoveryKey } from "../../features/recovery/RecoveryKey";
import { currencyOf, preferredCountry } from "../../format/places";
import { useHost, useWrite } from "../../ipc/queries";
import { useLocale, useWords } from "../../words/Words";
import { AboutBusiness, type AboutBusinessValue } from "./AboutBusiness";
import { LedgerFile } from "./LedgerFile";
import { Ready } from "./Ready";
import styles from "./Start.module.css";
import { StartFrame } from "./StartFrame";

type Step = "business" | "passphrase" | "recovery" | "done";
const steps: Step[] = ["business", "passphrase", "recovery", "done"];

interface CreateLedgerProps {
  onDone: () => void;
  onBack: () => void;
}

function useBusinessDraft() {
  const locale = useLocale();
  const country = preferredCountry(navigator.languages);
  return useDraft<AboutBusinessValue>({
    business: "",
    country,
    currency: currencyOf(country),
    language: locale.split("-")[0] ?? "en",
  });
}

/** From nothing to a ledger with its three keys, in four small steps. */
export function CreateLedger({ onDone, onBack }: CreateLedgerProps) {
  const t = useWords();
  const host = useHost();
  const create = useWrite("createLedger");
  const [step, setStep] = useState<Step>("business");
  const about = useBusinessDraft();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [file, setFile] = useState("");
  const name = about.value.business.trim();

  async function toPassphrase() {
    if (file === "") setFile(await host.suggestFile(name));
    setStep("passphrase");
  }

  function makeLedger() {
    if (passphrase === null) return;
    create.mutate([{ ...about.value, business: name, file, passphrase }], {
      onSuccess: () => setStep("recovery"),
    });
  }

  return (
    <StartFrame>
      <Stepper
        label={t("start-steps")}
        steps={steps.map((each) => t(`start-step-${each}`))}
        current={steps.indexOf(step)}
      />
      {step === "business" && (
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            void toPassphrase();
          }}
        >
          <h1>{t("start-business-title")}</h1>
          <Card>
            <AboutBusiness draft={about} />
          </Card>
          <div className={styles.buttons}>
            <Button onPress={onBack}>{t("common-back")}</Button>
            <Button look="primary" type="submit" isDisabled={name === ""}>
              {t("common-continue")}
            </Button>
          </div>
        </form>
      )}
      {step === "passphrase" && (
        <form
          className={styles.stack}
          onSubmit={(event) => {
            event.preventDefault();
            makeLedger();
          }}
        >
          <div>
            <h1>{t("start-passphrase-title")}</h1>
            <p className={styles.lead}>{t("start-passphrase-lead")}</p>
          </div>
          <Card>
            <NewPassphrase about={name} onChange={setPassphrase} autoFocus />
            <LedgerFile file={file} onChange={setFile} />
          </Card>
          <ErrorNote error={create.error} />
          <div className={styles.buttons}>
            <Button onPress={() => setStep("business")}>{t("common-back")}</Button>
            <Button
              look="primary"
              type="submit"
              isDisabled={passphrase === null}
              isPending={create.isPending}
            >
              {create.isPending ? t("start-creating") : t("start-create")}
            </Button>
          </div>
        </form>
      )}
      {step === "recovery" && create.data && (
        <RecoveryKey
          business={name}
          words={create.data.recoveryKey.split(" ")}
          onKept={() => setStep("done")}
        />
      )}
      {step === "done" && create.data && <Ready file={create.data.file} onDone={onDone} />}
    </StartFrame>
  );
}
