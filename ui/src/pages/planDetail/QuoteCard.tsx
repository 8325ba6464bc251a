import { useState } from "react";
import { Amount } from "../../components/display/Amount";
import { ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { DateField } from "../../components/fields/DateField";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Facts, type Fact } from "../../components/layout/Facts";
import { isZero, type Money } from "../../format/amount";
import type { PlanPage, QuoteView } from "../../ipc/bindings";
import { useLiveView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./PlanDetail.module.css";

interface QuoteCardProps {
  page: PlanPage;
  quote: QuoteView;
  changeHref: string;
}

/** What settles the plan, today or on any day that is asked for. */
export function QuoteCard({ page, quote, changeHref }: QuoteCardProps) {
  const t = useWords();
  const [on, setOn] = useState(page.asOf);
  const isToday = on === page.asOf;
  const asked = useLiveView("planQuote", isToday ? null : [page.customer, page.plan.id, on]);
  const shown = isToday ? quote : (asked.data ?? quote);
  const facts = factsOf(shown).map(([part, money]): Fact => ({
    label: t(`plan-detail-settle-${part}`),
    value: <Amount money={money} />,
  }));
  return (
    <Card title={t(isToday ? "plan-detail-settle-today" : "plan-detail-settle-then")}>
      <p className={styles.quote} role="status">
        <Amount money={shown.total} symbol />
      </p>
      {facts.length > 0 ? (
        <Facts facts={facts} />
      ) : (
        <p className={styles.soft}>{t("plan-detail-settle-plain")}</p>
      )}
      <ErrorNote error={isToday ? null : asked.error} />
      <div className={styles.quoteAsk}>
        <DateField
          label={t("plan-detail-settle-day")}
          value={on}
          onChange={setOn}
          min={page.asOf}
          isRequired
        />
        <ButtonLink href={`${changeHref}?what=settle&on=${on}`}>
          {t("plan-detail-settle-do")}
        </ButtonLink>
      </div>
    </Card>
  );
}

/** What it is made of, where that is more than the debt. */
function factsOf(quote: QuoteView): [string, Money][] {
  const extras: [string, Money][] = [
    ["interest-due", quote.interestDue],
    ["interest-accrued", quote.interestAccrued],
    ["fees", quote.fees],
    ["saved", quote.saved],
  ];
  const told = extras.filter(([, money]) => !isZero(money));
  return told.length > 0 ? [["principal", quote.principal], ...told] : [];
}
