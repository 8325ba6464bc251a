import { useRouter } from "@tanstack/react-router";
import { FileUp, Smile } from "lucide-react";
import { useState } from "react";
import { ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { EmptyState } from "../../components/layout/EmptyState";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Page } from "../../components/layout/Page";
import { allSoFar, periodOf, type PeriodChoice } from "../../features/period/period";
import { homeFirst } from "../../format/amount";
import { formatDay } from "../../format/day";
import { useLiveView, useView } from "../../ipc/queries";
import { useLocale, useWords } from "../../words/Words";
import { AgeingOverview } from "./AgeingOverview";
import { RunCard } from "./RunCard";
import { useRun } from "./useRun";

/** Statements for all who owe, and who they are. */
export function StatementsPage() {
  const t = useWords();
  const router = useRouter();
  const { today, currency: home } = useView("session");
  const { counts } = useView("customers");
  const present = useView("ageing", today);
  const [choice, setChoice] = useState(() => allSoFar(today));
  const period = periodOf(choice, today);
  const run = useRun(period);
  const ageing = useLiveView("ageing", period && [period.to]);
  const asked = ageing.data ?? present;
  const totals = homeFirst(asked.totals, home, ({ currency }) => currency);
  const report = { ...asked, totals };

  function choose(next: PeriodChoice) {
    run.forget();
    setChoice(next);
  }

  const openStatement = (id: string) => router.history.push(`/customers/${id}/statement`);

  if (counts.all === 0) return <NobodyYet />;
  return (
    <Page title={t("statements-title")} summary={t("statements-summary")}>
      <RunCard
        choice={choice}
        onChoice={choose}
        today={today}
        report={report}
        isStale={period === null || ageing.isFetching}
        run={run}
      />
      <ErrorNote error={ageing.error} />
      {report.customers.length > 0 ? (
        <AgeingOverview report={report} onOpen={openStatement} />
      ) : (
        <NobodyOwes day={report.asOf} />
      )}
    </Page>
  );
}

function NobodyOwes({ day }: { day: string }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <Card flush>
      <EmptyState icon={Smile} title={t("statements-nobody-title")}>
        {t("statements-nobody-words", { day: formatDay(day, locale, "long") })}
      </EmptyState>
    </Card>
  );
}

function NobodyYet() {
  const t = useWords();
  return (
    <Page title={t("statements-title")}>
      <Card flush>
        <EmptyState
          icon={FileUp}
          title={t("statements-empty-title")}
          actions={
            <ButtonLink look="primary" href="/import">
              {t("statements-empty-import")}
            </ButtonLink>
          }
        >
          {t("statements-empty-words")}
        </EmptyState>
      </Card>
    </Page>
  );
}
