import { Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "../../components/layout/Page";
import { usePlanWords } from "../../components/display/planWords";
import { useDraft } from "../../components/fields/useDraft";
import { useFormats } from "../../components/display/useFormats";
import { AmendForm } from "../../features/amendPlan/AmendForm";
import { isWhat, startDraft, type What } from "../../features/amendPlan/draft";
import { planHref, usePlanPage } from "../../features/amendPlan/usePlanPage";
import { WhatHappened } from "../../features/amendPlan/WhatHappened";
import { EndPlanDialog } from "../../features/endPlan/EndPlanDialog";
import { useView } from "../../ipc/queries";
import { useWords } from "../../words/Words";

/** Something changed: first what happened, then what follows from it, with
 * the plan as it is and as it would be side by side. */
export function ChangePlanPage() {
  const t = useWords();
  const words = usePlanWords();
  const navigate = useNavigate();
  const { id, plan: name } = useParams({ from: "/customers/$id/plans/$plan/change" });
  const { what, on } = useSearch({ from: "/customers/$id/plans/$plan/change" });
  const now = usePlanPage(id, name);
  const { debts } = useView("customer", id);
  // As it was when the page opened: once a change is made it is another
  // plan, and the page must not compare with that on its way out.
  const [page] = useState(now);
  const draft = useDraft(startDraft(page, on));
  const { priced } = useFormats(page.asOf);
  const [isEnding, setEnding] = useState(false);
  const { plan } = page;
  const here = planHref(page);
  const hrefOf = (each: What) => `${here}/change?what=${each}`;
  const backToPlan = { href: here, label: t("plan-detail-title", { amount: priced(plan.total) }) };

  // Who is just ending it is told so first.
  if (!now.plan.running && !isEnding) return <Navigate to={here} replace />;
  if (isWhat(what)) {
    return (
      <Page
        key={what}
        isStep
        title={t(`plan-detail-what-${what}`)}
        summary={t("plan-detail-with", { name: page.name, plan: words.plan(plan) })}
        back={{ href: `${here}/change`, label: t("plan-detail-what") }}
      >
        <AmendForm
          page={page}
          what={what}
          draft={draft}
          debts={debts}
          backHref={`${here}/change`}
          onSaved={() => void navigate({ to: here })}
        />
      </Page>
    );
  }
  return (
    <Page
      key="what"
      isStep
      title={t("plan-detail-what")}
      summary={t("plan-detail-with", { name: page.name, plan: words.plan(plan) })}
      back={backToPlan}
    >
      <WhatHappened
        page={page}
        hrefOf={hrefOf}
        anewHref={`/customers/${id}/plan?currency=${plan.total.currency}&replaces=${plan.id}`}
        onEnd={() => setEnding(true)}
      />
      {isEnding && (
        <EndPlanDialog
          customer={id}
          plan={plan}
          today={page.asOf}
          onClose={() => setEnding(false)}
        />
      )}
    </Page>
  );
}
