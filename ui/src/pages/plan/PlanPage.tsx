import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { CalendarCheck, Printer, Redo2, Undo2 } from "lucide-react";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { Button, ButtonLink, IconButton } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { EmptyState } from "../../components/layout/EmptyState";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Page } from "../../components/layout/Page";
import { TextArea } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { useFormats } from "../../components/display/useFormats";
import { usePrinting } from "../../features/printing/usePrinting";
import { fromMinor, toMinor } from "../../format/amount";
import type { CustomerPage, PlanView } from "../../ipc/bindings";
import { useAsk, useOnce, useView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { BalanceChart } from "./BalanceChart";
import { BeforeAndNow } from "./BeforeAndNow";
import { seriesOf } from "./curve";
import { DebtsChoice } from "./DebtsChoice";
import { plannable, type PlanDraft } from "./draft";
import { OfferCards } from "./OfferCards";
import { PaymentsCard } from "./PaymentsCard";
import styles from "./Plan.module.css";
import { Sentence } from "./Sentence";
import { usePlan } from "./usePlan";
import { useTrouble } from "./useTrouble";
import { Warnings } from "./Warnings";

/** Makes a plan that the customer can keep. */
export function PlanPage() {
  const t = useWords();
  const { id } = useParams({ from: "/customers/$id/plan" });
  const { currency: asked, replaces } = useSearch({ from: "/customers/$id/plan" });
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
  const { country } = useView("session");
  const agree = useOnce("agreePlan");
  const offerSheet = useAsk("offerSheetPdf");
  const printing = usePrinting();
  const planning = usePlan(page, currency, before, agree.isPending || agree.isSuccess);
  const { draft, say, change, offers, chosen, preview, terms, isCurrent, undo, redo } = planning;
  const [said, setSaid] = useState("");
  const errorOf = useTrouble(planning, agree.error);
  const debts = plannable(page, currency, before);
  const owed = useOwed(debts, draft);
  const plan = preview?.plan ?? null;
  const { skip, skipMonths } = draft;
  const pauses = useMemo(() => ({ skip, skipMonths }), [skip, skipMonths]);
  const title = before
    ? t("plan-title-instead", { day: day(before.agreed, "written") })
    : t("plan-title", { amount: priced(owed) });
  useUndoKeys(undo, redo);

  function submit() {
    if (terms === null) return;
    agree.mutate([page.card.id ?? "", { ...terms, said }], {
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
          <span className={styles.steps}>
            <IconButton
              icon={Undo2}
              label={t("plan-undo")}
              onPress={() => undo?.()}
              isDisabled={undo === null}
            />
            <IconButton
              icon={Redo2}
              label={t("plan-redo")}
              onPress={() => redo?.()}
              isDisabled={redo === null}
            />
          </span>
          <Button
            icon={Printer}
            onPress={() => terms && printing.begin(offerSheet(page.card.id ?? "", terms))}
            isDisabled={!isCurrent}
            isPending={printing.isPreparing}
          >
            {t("plan-print")}
          </Button>
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
      <ErrorNote error={agree.error ?? printing.error} />
      {printing.sheets}
      <Sentence
        name={page.card.name}
        draft={draft}
        owed={owed}
        today={page.asOf}
        country={page.card.country ?? country ?? ""}
        say={say}
        change={change}
        errorOf={errorOf}
      />
      {offers.length > 0 && (
        <OfferCards
          offers={offers}
          chosen={chosen?.name}
          isByHand={draft.hand !== null}
          today={page.asOf}
          onChoose={(offer) => say({ offer })}
        />
      )}
      {preview && <Warnings warnings={preview.warnings} today={page.asOf} />}
      {offers.length > 0 && (
        <BalanceChart
          series={seriesOf(offers, chosen, draft.hand && plan)}
          pauses={pauses}
          today={page.asOf}
        />
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          {preview && (
            <PaymentsCard
              preview={preview}
              hand={draft.hand}
              pauses={pauses}
              today={page.asOf}
              error={errorOf("rows")}
              onChange={(hand) => change({ hand })}
            />
          )}
        </div>
        <div className={styles.column}>
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
          <DebtsChoice
            debts={debts}
            chosen={draft.debts}
            today={page.asOf}
            error={errorOf("debts")}
            onChange={(debts) => say({ debts })}
          />
        </div>
      </div>
    </Page>
  );
}

/** What the chosen debts come to; of none, what all of them do. */
function useOwed(debts: ReturnType<typeof plannable>, { debts: chosen, currency }: PlanDraft) {
  const over = debts.filter(({ id }) => chosen.includes(id));
  const sum = (over.length > 0 ? over : debts).reduce((sum, { open }) => sum + toMinor(open), 0n);
  return fromMinor(sum, currency);
}

/** Ctrl or Cmd and Z, with Shift for again; a text of one's own words keeps
 * its own. */
function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      if (!isOurs || (key !== "z" && key !== "y")) return;
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo?.();
      else undo?.();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}
