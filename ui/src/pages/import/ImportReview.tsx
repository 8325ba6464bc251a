import { Button, ButtonLink } from "../../components/Button";
import { ErrorNote, Note } from "../../components/display/ErrorNote";
import { Page } from "../../components/layout/Page";
import { Progress } from "../../components/layout/Progress";
import { ColumnTable } from "../../features/importFile/ColumnTable";
import { outlookOf } from "../../features/importFile/counts";
import { FirstRows } from "../../features/importFile/FirstRows";
import { HowWritten } from "../../features/importFile/HowWritten";
import { OutlookStrip } from "../../features/importFile/Outlook";
import { Problems } from "../../features/importFile/Problems";
import { Questions } from "../../features/importFile/Questions";
import { useReview, type Review } from "../../features/importFile/useReview";
import type { Imported, StagedImport } from "../../ipc/bindings";
import { useOnce } from "../../ipc/queries";
import { useJob } from "../../ipc/useJob";
import { useWords } from "../../words/Words";

interface ImportReviewProps {
  file: string;
  staged: StagedImport;
  onDone: (imported: Imported) => void;
  onAnother: () => void;
}

/** A look at the file before anything is taken over. */
export function ImportReview({ file, staged, onDone, onAnother }: ImportReviewProps) {
  const t = useWords();
  const review = useReview(staged);
  const { preview, mapping, ticket } = review;
  const { state, unread } = outlookOf(preview);
  const job = useJob();
  const run = useOnce("runImport");
  const wasCancelled = run.error?.code === "cancelled";
  const hasProblems = unread > 0 && state !== "unreadable";

  const label = {
    unreadable: t("import-title"),
    new: t(hasProblems ? "import-do-rest" : "import-do", { count: preview.newDebts }),
    onlyPayments: t("import-do-payments", { count: preview.newPayments }),
    nothingNew: t("import-title"),
  }[state];
  const canImport =
    (state === "new" || state === "onlyPayments") &&
    review.openQuestions === 0 &&
    !review.isStale &&
    review.error === null;

  return (
    <Page
      isStep
      title={t("import-title")}
      summary={t("import-file-has", { file, count: preview.records })}
      actions={
        <>
          <Button isDisabled={run.isPending} onPress={onAnother}>
            {t(hasProblems ? "import-nothing" : "import-another")}
          </Button>
          {state === "nothingNew" ? (
            <ButtonLink look="primary" href="/customers">
              {t("import-see-customers")}
            </ButtonLink>
          ) : (
            <Button
              look="primary"
              isDisabled={!canImport || run.isPending}
              onPress={() =>
                run.mutate([job.begin(), ticket, mapping], { onSuccess: (done) => onDone(done) })
              }
            >
              {label}
            </Button>
          )}
        </>
      }
    >
      {run.isPending && (
        <Progress
          label={t("import-running")}
          done={job.progress?.done}
          total={job.progress?.of}
          onCancel={job.cancel}
        />
      )}
      {wasCancelled && (
        <div role="status">
          <Note>{t("import-cancelled")}</Note>
        </div>
      )}
      <ErrorNote error={wasCancelled ? null : (run.error ?? review.error)} />
      <Verdict review={review} />
      <Questions review={review} />
      <OutlookStrip review={review} />
      <ColumnTable review={review} />
      <FirstRows review={review} />
      <Problems
        title={t("import-problems-title")}
        problems={preview.problems}
        count={Math.max(unread, preview.problems.length)}
      />
      <Problems
        title={t("import-remarks-title")}
        problems={preview.remarks}
        count={preview.remarks.length}
      />
      <HowWritten review={review} />
    </Page>
  );
}

/** What stands in the way, or what choice there is, in a sentence. */
function Verdict({ review }: { review: Review }) {
  const t = useWords();
  const { state, unread } = outlookOf(review.preview);
  if (state === "nothingNew") return <Note>{t("import-nothing-new")}</Note>;
  if (state === "unreadable" || unread === 0) return null;
  return <Note tone="late">{t("import-some-unread", { count: unread })}</Note>;
}
