import { NotebookPen } from "lucide-react";
import { Card } from "../../components/Card";
import { EmptyState } from "../../components/EmptyState";
import { Page } from "../../components/Page";
import { useWords } from "../../words/Words";

/** Who owes, how it stands, and what they owe. */
export function CustomersPage() {
  const t = useWords();
  return (
    <Page title={t("shell-customers")}>
      <Card flush>
        <EmptyState icon={NotebookPen} title={t("shell-empty-title")}>
          {t("shell-empty-words")}
        </EmptyState>
      </Card>
    </Page>
  );
}
