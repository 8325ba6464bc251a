import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { CalendarCheck } from "lucide-react";
import { useMemo, useState, type ReactNode } from "react";
import { Button, ButtonLink } from "../../components/Button";
import { Card } from "../../components/Card";
import { EmptyState } from "../../components/EmptyState";
import { ErrorNote, useErrorWords } from "../../components/ErrorNote";
import { Page } from "../../components/Page";
import { TextArea } from "../../components/TextField";
import { useToast } from "../../components/Toasts";
import { SegmentedFilter } from "../../components/Toggles";
import { useFormats } from "../../components/useFormats";
import type { CustomerPage, PlanView } from "../../ipc/bindings";
import { useLiveView, useOnce, useView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { BalanceChart } from "./BalanceChart";
import { BeforeAndNow } from "./BeforeAndNow";
import type { Series } from "./curve";
import { DebtsChoice } from "./DebtsChoice";
import { plannable, toTerms, withTerms } from "./draft";
import { OptionCards, type ReadyOption } from "./OptionCards";
import { isSamePlan, readyMade, type OptionId } from "./options";
import styles from "./Plan.module.css";
import { RowsCard } from "./RowsCard";
import { Sentence } from "./Sentence";
import { usePlan, type Planning } from "./usePlan";
import { placeOf, type Place } from "./wrong";

/** Makes a plan that the customer can keep. */
export function PlanPage() {
  const t = useWords();
  const { id = "" } = useParams({ strict: false });
  const { currency: asked, replaces } = useSearch({ strict: false });
  // As it was when the page opened: once the plan is agreed nothing is left
  // to plan, and the page must not say so on its way out.
  const [page] = useState(useView("customer", id));
  const before = page.plans.find((plan) => plan.running && plan.id === replaces);
  const open = before ? [before.total.currency] : page.debts.map((debt) => debt.open.currency);
  const currencies = [...new Set(open)].filter((each) => plannable(page, each, before).length > 0);
  const [chosen, setChosen] = useState(asked ?? currencies[0] ?? "");
  const back = { href: `/customers/${id}`, label: page.card.name };
  const currency = currencies.includes(chosen) ? chosen : currencies[0];

  if (currency === undefined) {
    return (
      <Page title={t("plan-title-none")} back={back}>
        <Card flush>
          <EmptyState
            icon={CalendarCheck}
            title={t("plan-nothing")}
            actions={<ButtonLink href={back.href}>{t("common-back")}</ButtonLink>}
          >
            {t("plan-nothing-words")}
          </EmptyState>
        </Card>
      </Page>
    );
  }
  const choice = currencies.length > 1 && (
    <SegmentedFilter
      label={t("common-currency")}
      options={currencies.map((value) => ({ value, label: value }))}
      value={currency}
      onChange={setChosen}
    />
  );
  return (
    <Builder
      key={currency}
      page={page}
      currency={currency}
      before={before}
      back={back}
      choice={choice}
    />
  );
}

interface BuilderProps {
  page: CustomerPage;
  currency: string;
  /** The plan that this one is to replace. */
  before: PlanView | undefined;
  back: { href: string; label: string };
  choice: ReactNode;
}

function Builder({ page, currency, before, back, choice }: BuilderProps) {
  const t = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const { priced, day } = useFormats(page.asOf);
  const wordsFor = useErrorWords();
  const agree = useOnce("agreePlan");
  const planning = usePlan(page, currency, before, agree.isPending || agree.isSuccess);
  const { draft, change, plan, isCurrent, error } = planning;
  const [said, setSaid] = useState("");
  const options = useOptions(page, planning);
  const series = useSeries(planning, options);
  const wrong = error && placeOf(error, draft.hand !== null);
  const errorOf = (place: Place) => (error && wrong === place ? wordsFor(error) : undefined);
  const customer = page.card.id ?? "";
  const amount = plan ? t("plan-title", { amount: priced(plan.total) }) : t("plan-title-none");
  const title = before ? t("plan-title-instead", { day: day(before.agreed, "written") }) : amount;

  function submit() {
    agree.mutate([customer, toTerms(draft, said)], {
      onSuccess: () => {
        toast(t("plan-agreed", { name: page.card.name }));
        void navigate({ to: back.href });
      },
    });
  }

  return (
    <Page
      title={title}
      summary={before && <BeforeAndNow before={before} plan={plan} today={page.asOf} />}
      back={back}
      actions={
        <>
          {choice}
          <Button
            look="primary"
            onPress={submit}
            isDisabled={!isCurrent}
            isPending={agree.isPending}
          >
            {t("plan-agree")}
          </Button>
        </>
      }
    >
      <ErrorNote error={agree.error} />
      <Sentence
        name={page.card.name}
        draft={draft}
        plan={plan}
        today={page.asOf}
        change={change}
        errorOf={errorOf}
      />
      <OptionCards
        options={options}
        today={page.asOf}
        onChoose={(terms) => change(withTerms(draft, terms))}
      />
      <div className={styles.columns}>
        <div className={`${styles.column} ${isCurrent ? "" : styles.stale}`}>
          {plan && (
            <>
              <BalanceChart series={series} today={page.asOf} />
              <RowsCard
                plan={plan}
                hand={draft.hand}
                today={page.asOf}
                error={errorOf("rows")}
                onChange={(hand) => change({ hand })}
              />
            </>
          )}
        </div>
        <div className={styles.column}>
          <DebtsChoice
            debts={plannable(page, currency, before)}
            chosen={draft.debts}
            today={page.asOf}
            error={errorOf("debts")}
            onChange={(debts) => change({ debts })}
          />
          <Card title={t("plan-said")}>
            <TextArea
              labelHidden
              label={t("plan-said")}
              hint={t("plan-said-hint")}
              placeholder={t("plan-said-example", { name: page.card.name })}
              value={said}
              onChange={setSaid}
            />
          </Card>
        </div>
      </div>
    </Page>
  );
}

/** The ready-made plans that these debts allow. */
function useOptions(page: CustomerPage, { draft, asks }: Planning): ReadyOption[] {
  const terms = useMemo(() => readyMade(draft), [draft]);
  const now = toTerms(draft);
  const ask = (id: OptionId) =>
    [page.card.id ?? "", terms[id]] as [string, (typeof terms)[OptionId]];
  const steady = useLiveView("previewPlan", asks ? ask("steady") : null);
  const weekly = useLiveView("previewPlan", asks ? ask("weekly") : null);
  const longer = useLiveView("previewPlan", asks ? ask("longer") : null);
  const made = { steady: steady.data, weekly: weekly.data, longer: longer.data };
  return (Object.keys(made) as OptionId[]).flatMap((id) => {
    const plan = made[id];
    const isChosen = isSamePlan(terms[id], now);
    return plan ? [{ id, terms: terms[id], plan, isChosen }] : [];
  });
}

/** This plan and, thinner, the ready-made ones that it is not. */
function useSeries({ plan }: Planning, options: ReadyOption[]): Series[] {
  const t = useWords();
  const chosen = options.find(({ isChosen }) => isChosen);
  const name = chosen ? t(`plan-option-${chosen.id}`) : t("plan-yours");
  const others = options.filter(({ isChosen }) => !isChosen);
  return [
    ...(plan ? [{ id: "yours", name, plan }] : []),
    ...others.map(({ id, plan }) => ({ id, name: t(`plan-option-${id}`), plan })),
  ];
}
