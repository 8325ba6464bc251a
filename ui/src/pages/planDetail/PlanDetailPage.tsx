import { useParams } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { ButtonLink, IconButton } from "../../components/Button";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Menu } from "../../components/overlays/Menu";
import { Page } from "../../components/layout/Page";
import { usePlanWords } from "../../components/display/planWords";
import { useFormats } from "../../components/display/useFormats";
import { UndoDialog } from "../../features/amendPlan/UndoDialog";
import { planHref, usePlanPage } from "../../features/amendPlan/usePlanPage";
import { EndPlanDialog } from "../../features/endPlan/EndPlanDialog";
import { usePrinting } from "../../features/printing/usePrinting";
import { useAsk } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { ChangesCard, type Changed } from "./ChangesCard";
import { HeadCard } from "./HeadCard";
import { HintCard } from "./HintCard";
import styles from "./PlanDetail.module.css";
import { QuoteCard } from "./QuoteCard";
import { RowsCard } from "./RowsCard";

/** One plan: what was agreed, how it stands, every payment, and how it
 * changed since. */
export function PlanDetailPage() {
  const t = useWords();
  const words = usePlanWords();
  const { id, plan: name } = useParams({ from: "/customers/$id/plans/$plan" });
  const page = usePlanPage(id, name);
  const { priced, day } = useFormats(page.asOf);
  const [undoing, setUndoing] = useState<Changed | null>(null);
  const [isEnding, setEnding] = useState(false);
  const planSheet = useAsk("planSheetPdf");
  const printing = usePrinting();
  const { plan } = page;
  const here = planHref(page);
  const changeHref = `${here}/change`;
  const title = t("plan-detail-title", { amount: priced(plan.total) });
  const canChange = plan.running && plan.standing.is !== "paid";

  return (
    <Page
      title={title}
      summary={t("plan-detail-summary", { plan: words.plan(plan), day: day(plan.agreed) })}
      back={{ href: `/customers/${id}`, label: page.name }}
      actions={
        <>
          <Menu
            trigger={<IconButton icon={Ellipsis} label={t("plan-detail-menu")} />}
            choices={[
              {
                id: "print",
                label: t("plan-detail-print"),
                isDisabled: printing.isPreparing,
                onAction: () => printing.begin(planSheet(id, plan.id, null)),
              },
              ...(canChange
                ? [
                    {
                      id: "end",
                      label: t("plan-detail-end-menu"),
                      onAction: () => setEnding(true),
                    },
                  ]
                : []),
            ]}
          />
          {canChange && (
            <ButtonLink look="primary" href={changeHref}>
              {t("plan-detail-change")}
            </ButtonLink>
          )}
        </>
      }
    >
      <ErrorNote error={printing.error} />
      <HintCard page={page} changeHref={changeHref} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <HeadCard page={page} />
          <RowsCard page={page} />
        </div>
        <div className={styles.column}>
          {page.quote && canChange && (
            <QuoteCard page={page} quote={page.quote} changeHref={changeHref} />
          )}
          <ChangesCard page={page} planHref={here} onUndo={setUndoing} />
        </div>
      </div>
      {undoing && (
        <UndoDialog
          page={page}
          change={undoing.view.id}
          sentence={undoing.sentence}
          onClose={() => setUndoing(null)}
        />
      )}
      {isEnding && (
        <EndPlanDialog
          customer={id}
          plan={plan}
          today={page.asOf}
          onClose={() => setEnding(false)}
        />
      )}
      {printing.sheets}
    </Page>
  );
}
