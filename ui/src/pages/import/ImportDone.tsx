import { CircleCheck } from "lucide-react";
import { Button, ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { EmptyState } from "../../components/layout/EmptyState";
import { Page } from "../../components/layout/Page";
import type { Imported } from "../../ipc/bindings";
import { useWords } from "../../words/Words";

interface ImportDoneProps {
  imported: Imported;
  onAnother: () => void;
}

/** What the file brought, and where to go from here. */
export function ImportDone({ imported, onAnother }: ImportDoneProps) {
  const t = useWords();
  const { customers, debts, payments, known, skipped } = imported;
  const also = [
    customers > 0 && t("import-done-customers", { count: customers }),
    payments > 0 && t("import-done-payments", { count: payments }),
    known > 0 && t("import-done-known", { count: known }),
    skipped > 0 && t("import-done-skipped", { count: skipped }),
  ].filter((line) => line !== false);
  return (
    <Page isStep title={t("import-title")} narrow>
      <Card flush>
        <EmptyState
          icon={CircleCheck}
          title={t("import-done", { count: debts })}
          actions={
            <>
              <Button onPress={onAnother}>{t("import-another")}</Button>
              <ButtonLink look="primary" href="/customers">
                {t("import-see-customers")}
              </ButtonLink>
            </>
          }
        >
          {also.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t("import-done-again")}</p>
        </EmptyState>
      </Card>
    </Page>
  );
}
