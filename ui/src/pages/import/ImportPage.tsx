import { useState } from "react";
import { ErrorNote, Note } from "../../components/display/ErrorNote";
import { Page } from "../../components/layout/Page";
import { DropZone } from "../../features/importFile/DropZone";
import { useStaging } from "../../features/importFile/useStaging";
import type { Imported } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import { ImportDone } from "./ImportDone";
import { ImportReview } from "./ImportReview";

/** Who owes what, brought in from a spreadsheet: a file, a look at it, and
 * what it brought. */
export function ImportPage() {
  const t = useWords();
  const staging = useStaging();
  const [isAnew, setAnew] = useState(false);
  const [imported, setImported] = useState<Imported | null>(null);

  function startOver() {
    setAnew(true);
    staging.forget();
    setImported(null);
  }

  if (imported) return <ImportDone imported={imported} onAnother={startOver} />;
  if (staging.staged) {
    const { staged, name } = staging;
    return (
      <ImportReview
        key={staged.ticket}
        file={name}
        staged={staged}
        onDone={setImported}
        onAnother={startOver}
      />
    );
  }
  return (
    <Page isStep={isAnew} title={t("import-title")} summary={t("import-summary")} narrow>
      {staging.trouble && (
        <div role="alert">
          <Note tone="late">
            {t("import-not-a-table", { file: staging.name })}{" "}
            {t(`import-trouble-${staging.trouble}`)}
          </Note>
        </div>
      )}
      <ErrorNote error={staging.error} />
      <DropZone isPending={staging.isPending} onFile={staging.take} />
      <Note>{t("import-safe")}</Note>
    </Page>
  );
}
