import { FileStack, FolderOpen } from "lucide-react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote, Note } from "../../components/display/ErrorNote";
import { Progress } from "../../components/layout/Progress";
import { Checkbox } from "../../components/fields/Toggles";
import { useFiles } from "../../features/files/useFiles";
import { PeriodPicker } from "../../features/period/PeriodPicker";
import type { PeriodChoice } from "../../features/period/period";
import { formatAmount } from "../../format/amount";
import { formatDay } from "../../format/day";
import type { AgeingReport, StatementsMade } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import { countOwing } from "./ageing";
import { anyFile } from "./run";
import styles from "./Statements.module.css";
import type { Run } from "./useRun";

interface RunCardProps {
  choice: PeriodChoice;
  onChoice: (choice: PeriodChoice) => void;
  today: string;
  report: AgeingReport;
  isStale: boolean;
  run: Run;
}

/** Statements for everyone who owes, in one go. */
export function RunCard({ choice, onChoice, today, report, isStale, run }: RunCardProps) {
  const t = useWords();
  return (
    <Card title={t("statements-run-title")}>
      <div className={styles.run}>
        <div className={styles.choices}>
          <PeriodPicker choice={choice} onChange={onChoice} today={today} />
          <Outputs run={run} />
        </div>
        <Concerned report={report} isStale={isStale} run={run} />
      </div>
      {run.isRunning && (
        <Progress
          label={t("statements-running")}
          done={run.progress?.done}
          total={run.progress?.of}
          onCancel={run.cancel}
        />
      )}
      {run.wasCancelled && (
        <div role="status">
          <Note>{t("statements-cancelled")}</Note>
        </div>
      )}
      {run.made && (
        <div role="status">
          <Made made={run.made} oneFile={run.places.oneFile} />
        </div>
      )}
      <ErrorNote
        error={run.error}
        action={
          run.replace && (
            <Button small onPress={run.replace}>
              {t("statements-replace", { count: countOwing(report) })}
            </Button>
          )
        }
      />
    </Card>
  );
}

function Outputs({ run: { output, places, change, chooseFolder } }: { run: Run }) {
  const t = useWords();
  return (
    <div role="group" aria-label={t("statements-outputs")} className={styles.outputs}>
      <Checkbox isSelected={output.oneFile} onChange={(oneFile) => change({ oneFile })}>
        {t("statements-one-file")}
        {places.oneFile && <span className={styles.where}>{places.oneFile}</span>}
      </Checkbox>
      <Checkbox isSelected={output.separate} onChange={(separate) => change({ separate })}>
        {t("statements-separate")}
        {places.folder && <span className={styles.where}>{places.folder}</span>}
      </Checkbox>
      <div>
        <Button small icon={FolderOpen} onPress={chooseFolder}>
          {t("statements-choose-folder")}
        </Button>
      </div>
    </div>
  );
}

interface ConcernedProps {
  report: AgeingReport;
  isStale: boolean;
  run: Run;
}

/** Whom it concerns and what they owe, before anything is made. */
function Concerned({ report, isStale, run }: ConcernedProps) {
  const t = useWords();
  const locale = useLocale();
  const count = countOwing(report);
  const day = formatDay(report.asOf, locale, "long");
  return (
    <div className={styles.concerned} data-stale={isStale || undefined}>
      <p className={styles.many}>{t("statements-owe", { count, day })}</p>
      {report.totals.map(({ currency, owed }) => (
        <p key={currency} className={styles.figure}>
          {formatAmount(owed, locale, true)}
        </p>
      ))}
      <div className={styles.make}>
        <Button
          look="primary"
          icon={FileStack}
          isDisabled={isStale || count === 0 || !run.canBegin}
          isPending={run.isRunning}
          onPress={run.begin}
        >
          {t("statements-make", { count })}
        </Button>
      </div>
    </div>
  );
}

function Made({ made, oneFile }: { made: StatementsMade; oneFile: string | null }) {
  const t = useWords();
  const files = useFiles();
  const file = anyFile(made);
  return (
    <>
      <Note
        action={
          <div className={styles.buttons}>
            {oneFile && (
              <Button small onPress={() => files.open(oneFile)}>
                {t("statements-open-one-file")}
              </Button>
            )}
            {file && (
              <Button small onPress={() => files.show(file)}>
                {t("common-show-file")}
              </Button>
            )}
          </div>
        }
      >
        {t("statements-made", { count: made.customers })}
      </Note>
      <ErrorNote error={files.error} />
    </>
  );
}
