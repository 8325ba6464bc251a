import { Amount } from "../../components/display/Amount";
import { Card } from "../../components/layout/Card";
import { ShareBar } from "../../components/layout/Progress";
import { useFormats } from "../../components/display/useFormats";
import { editableAmount, fromMinor, isZero, toMinor, type Money } from "../../format/amount";
import type { PlanPage, PlanView } from "../../ipc/bindings";
import { useView } from "../../ipc/queries";
import { useLocale, useWords } from "../../words/Words";
import styles from "./PlanDetail.module.css";
import { PlanStanding } from "./PlanStanding";

/** What is left of it, how it stands, and what was agreed in short. */
export function HeadCard({ page }: { page: PlanPage }) {
  const t = useWords();
  const { list } = useFormats();
  const { plan } = page;
  const { debts } = plan;
  return (
    <Card>
      <div className={styles.head}>
        <div>
          <h2 className={styles.figureLabel}>{t("plan-detail-left")}</h2>
          <p className={styles.figure}>
            <Amount money={plan.left} symbol />
          </p>
        </div>
        <div className={styles.headWords}>
          <PlanStanding page={page} />
          <p>
            {t("plan-detail-pays", {
              count: debts.length,
              debts: list(debts.map(({ reference }) => reference)),
            })}
          </p>
        </div>
      </div>
      <Progress plan={plan} today={page.asOf} />
      <Agreed page={page} />
    </Card>
  );
}

/** Tenths of a percent as whole numbers: only a paid plan fills the bar. */
function percentOf(part: Money, whole: Money): number {
  const all = toMinor(whole);
  return all > 0n ? Number((toMinor(part) * 1000n) / all) / 10 : 0;
}

function Progress({ plan, today }: { plan: PlanView; today: string }) {
  const t = useWords();
  const { amount, day } = useFormats(today);
  const { paid, total, rows, lastOn, running } = plan;
  const next = running ? rows.find(({ state }) => state === "next" || state === "late") : undefined;
  const words = t("plan-detail-paid-of", { paid: amount(paid), total: amount(total) });
  return (
    <div className={styles.progress}>
      <ShareBar
        label={words}
        parts={[
          { percent: percentOf(paid, total), tone: "accent" },
          { percent: next ? percentOf(next.open, total) : 0, tone: "calm" },
        ]}
      />
      <div className={styles.progressWords}>
        <span>{words}</span>
        {next && (
          <span className={next.state === "late" ? styles.late : styles.next}>
            {t(next.state === "late" ? "plan-detail-late-row" : "plan-detail-next-row", {
              amount: amount(next.open),
              day: day(next.due, "weekday"),
            })}
          </span>
        )}
        {running && plan.standing.is !== "paid" && (
          <span className={styles.clear}>{t("plan-detail-clear-by", { day: day(lastOn) })}</span>
        )}
      </div>
    </div>
  );
}

function Agreed({ page: { plan, apr, asOf } }: { page: PlanPage }) {
  const t = useWords();
  const { amount, day } = useFormats(asOf);
  const locale = useLocale();
  const country = useView("session").country;
  const { rows, interest, fees, letOff, lastOn } = plan;
  const first = rows[0]?.due ?? lastOn;
  const cost = fromMinor(toMinor(interest) + toMinor(fees), interest.currency);
  const rate = country === "US" ? apr.us : apr.eu;
  const facts: [string, string][] = [
    ["from", day(first)],
    ["to", day(lastOn)],
    ["count", new Intl.NumberFormat(locale).format(plan.count)],
    ["largest", amount(plan.largest)],
    ["cost", isZero(cost) ? t("plan-detail-nothing-extra") : amount(cost)],
  ];
  if (!isZero(cost) && rate !== null)
    facts.push(["apr", t("plan-detail-percent", { rate: editableAmount(rate, locale) })]);
  if (!isZero(letOff)) facts.push(["let-off", amount(letOff)]);
  return (
    <dl className={styles.agreed}>
      {facts.map(([fact, value]) => (
        <div key={fact}>
          <dt>{t(`plan-detail-fact-${fact}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
