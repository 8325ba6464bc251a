import { useParams } from "@tanstack/react-router";
import { Printer } from "lucide-react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { EmptyState } from "../../components/layout/EmptyState";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Folded } from "../../components/layout/Folded";
import { Page } from "../../components/layout/Page";
import { useFormats } from "../../components/display/useFormats";
import { planHref, usePlanPage } from "../../features/amendPlan/usePlanPage";
import { usePrinting } from "../../features/printing/usePrinting";
import { fromMinor, toMinor } from "../../format/amount";
import { useAsk } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { changesOf } from "./ChangesCard";
import styles from "./Rows.module.css";
import { RowsTable } from "./RowsTable";

const few = 200;

/** A plan as it was agreed before one of its changes, to read and print. */
export function EarlierPlanPage() {
  const t = useWords();
  const params = useParams({ from: "/customers/$id/plans/$plan/before/$change" });
  const { id, plan: name, change: changeId } = params;
  const page = usePlanPage(id, name);
  const { priced, day } = useFormats(page.asOf);
  const long = useFormats();
  const planSheet = useAsk("planSheetPdf");
  const printing = usePrinting();
  const change = changesOf(page).find(({ view }) => view.id === changeId);
  const back = { href: planHref(page), label: t("plan-detail-back") };
  const rows = change?.view.before ?? [];

  if (change === undefined || rows.length === 0) {
    return (
      <Page title={t("plan-detail-earlier-none")} back={back}>
        <Card flush>
          <EmptyState icon={Printer} title={t("plan-detail-earlier-none")}>
            {t("plan-detail-earlier-none-words")}
          </EmptyState>
        </Card>
      </Page>
    );
  }
  const { on } = change.view.amendment;
  const currency = page.plan.total.currency;
  const total = fromMinor(
    rows.reduce((sum, { amount, state }) => sum + (state === "ifKept" ? 0n : toMinor(amount)), 0n),
    currency,
  );
  const title = t("plan-detail-earlier", { day: long.day(on, "long") });
  const inShort = t("plan-detail-earlier-summary", {
    amount: priced(total),
    count: rows.length,
    day: day(rows.at(-1)?.due ?? on),
  });
  const label = t("plan-detail-payments");

  return (
    <Page
      narrow
      title={title}
      summary={inShort}
      back={back}
      actions={
        <Button
          icon={Printer}
          onPress={() => printing.begin(planSheet(id, page.plan.id, changeId))}
          isPending={printing.isPreparing}
        >
          {t("common-print")}
        </Button>
      }
    >
      <ErrorNote error={printing.error} />
      <Card flush title={label} aside={page.name}>
        <div className={styles.frame}>
          <Folded
            items={rows}
            few={few}
            more={(count) => t("plan-detail-more", { count, rest: count })}
          >
            {(shown) => (
              <RowsTable isPast label={label} all={rows} rows={shown} today={page.asOf} />
            )}
          </Folded>
        </div>
      </Card>
      <Card title={t("plan-detail-then-changed")}>
        <p>{change.sentence}</p>
      </Card>
      {printing.sheets}
    </Page>
  );
}
