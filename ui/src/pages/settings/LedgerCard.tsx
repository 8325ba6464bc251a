import { FolderOpen, ShieldCheck } from "lucide-react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote, Note } from "../../components/display/ErrorNote";
import { Facts } from "../../components/layout/Facts";
import { Progress } from "../../components/layout/Progress";
import { useView, useWrite } from "../../ipc/queries";
import type { Verification } from "../../ipc/bindings";
import { useJob } from "../../ipc/useJob";
import { useWords } from "../../words/Words";
import styles from "./Settings.module.css";

/** The one file that everything is in, and whether it is sound. */
export function LedgerCard() {
  const t = useWords();
  const { file } = useView("session");
  const show = useWrite("showFile");
  const verify = useWrite("verify");
  const job = useJob();
  return (
    <Card title={t("settings-ledger")}>
      <Facts facts={[{ label: t("settings-file"), value: file ?? "" }]} />
      <p className={styles.soft}>{t("settings-file-backup")}</p>
      <div className={styles.buttons}>
        <Button
          icon={FolderOpen}
          isDisabled={file === null}
          onPress={() => file !== null && show.mutate([file])}
        >
          {t("common-show-file")}
        </Button>
        <Button
          icon={ShieldCheck}
          onPress={() => verify.mutate([job.begin()])}
          isPending={verify.isPending}
        >
          {t("settings-verify")}
        </Button>
      </div>
      <div aria-live="polite" className={styles.news}>
        {verify.isPending && (
          <Progress
            label={t("settings-verifying")}
            done={job.progress?.done}
            total={job.progress?.of}
            onCancel={job.cancel}
          />
        )}
        {verify.data && <Verdict verification={verify.data} />}
      </div>
      <ErrorNote error={show.error ?? verify.error} />
    </Card>
  );
}

function Verdict({ verification }: { verification: Verification }) {
  const t = useWords();
  if (verification.isSound) {
    return <Note>{t("settings-verify-sound", { entries: verification.entries })}</Note>;
  }
  return (
    <Note tone="late">
      <p>{t("settings-verify-unsound")}</p>
      <ul>
        {verification.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Note>
  );
}
