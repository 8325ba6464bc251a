import { Amount } from "../../components/display/Amount";
import { Card } from "../../components/layout/Card";
import { ShareBar } from "../../components/layout/Progress";
import { Standing } from "../../components/display/Standing";
import { StandingBadge } from "../../components/display/StandingBadge";
import { useFormats } from "../../components/display/useFormats";
import { isNegative, isZero } from "../../format/amount";
import type { CurrencyAccount, CustomerPage, PlanView } from "../../ipc/bindings";
import { useView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Customer.module.css";
import { bucketsOf, percentOf, planIn } from "./standing";

/** What they owe today, since when, how the plan goes, and how old it is. */
export function OwesCard({ page }: { page: CustomerPage }) {
  const home = useView("session").currency ?? "EUR";
  const t = useWords();
  if (page.accounts.length === 0) {
    return (
      <Card>
        <Figure label={t("customer-owes")} money={{ amount: "0", currency: home }} />
        <p className={styles.soft}>{t("customer-nothing-charged")}</p>
      </Card>
    );
  }
  return (
    <Card>
      {page.accounts.map((account) => (
        <Account key={account.balance.currency} page={page} account={account} />
      ))}
    </Card>
  );
}

function Figure({ label, money }: { label: string; money: CurrencyAccount["balance"] }) {
  return (
    <div>
      <h2 className={styles.figureLabel}>{label}</h2>
      <p className={styles.figure}>
        <Amount money={money} symbol />
      </p>
    </div>
  );
}

function Account({ page, account }: { page: CustomerPage; account: CurrencyAccount }) {
  const t = useWords();
  const { day, amount } = useFormats(page.asOf);
  const { balance, credit, openDebts, since, standing } = account;
  const plan = planIn(page, balance.currency);
  const inCredit = isNegative(balance);
  const shown = inCredit ? { ...balance, amount: balance.amount.slice(1) } : balance;
  return (
    <section className={styles.account}>
      <div className={styles.owes}>
        <Figure label={t(inCredit ? "customer-credit" : "customer-owes")} money={shown} />
        <div className={styles.owesWords}>
          {since !== null && (
            <p>{t("customer-since", { count: openDebts, day: day(since, "short") })}</p>
          )}
          {!inCredit && !isZero(credit) && (
            <p>{t("customer-with-credit", { amount: amount(credit) })}</p>
          )}
          {plan && standing.is === "onTrack" ? (
            <StandingBadge shape="on-track">{t("customer-plan-on-track")}</StandingBadge>
          ) : (
            <Standing standing={standing} today={page.asOf} onPlan={plan !== undefined} />
          )}
        </div>
      </div>
      {plan && <PlanProgress plan={plan} today={page.asOf} />}
      {since !== null && <Ageing account={account} />}
    </section>
  );
}

function PlanProgress({ plan, today }: { plan: PlanView; today: string }) {
  const t = useWords();
  const { amount, day } = useFormats(today);
  const next = plan.rows.find(({ state }) => state === "next" || state === "late");
  const paid = t("customer-paid-of", { paid: amount(plan.paid), total: amount(plan.total) });
  return (
    <div className={styles.progress}>
      <ShareBar
        label={paid}
        parts={[
          { percent: percentOf(plan.paid, plan.total), tone: "accent" },
          { percent: next ? percentOf(next.open, plan.total) : 0, tone: "calm" },
        ]}
      />
      <div className={styles.progressWords}>
        <span>{paid}</span>
        {next && (
          <span className={next.state === "late" ? styles.late : styles.next}>
            {t(next.state === "late" ? "customer-late-row" : "customer-next-row", {
              amount: amount(next.open),
              day: day(next.due, "weekday"),
            })}
          </span>
        )}
        <span className={styles.clear}>{t("customer-clear-by", { day: day(plan.lastOn) })}</span>
      </div>
    </div>
  );
}

function Ageing({ account }: { account: CurrencyAccount }) {
  const t = useWords();
  return (
    <dl className={styles.ageing} aria-label={t("customer-ageing")}>
      {bucketsOf(account.ageing).map(([bucket, { amount }]) => (
        <div key={bucket} className={isZero(amount) ? styles.none : undefined}>
          <dt>{t(`customer-ageing-${bucket}`)}</dt>
          <dd>{isZero(amount) ? "—" : <Amount money={amount} />}</dd>
        </div>
      ))}
    </dl>
  );
}
