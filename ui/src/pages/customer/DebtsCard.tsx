import { Ellipsis } from "lucide-react";
import { Amount } from "../../components/display/Amount";
import { IconButton } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Folded } from "../../components/layout/Folded";
import { Menu } from "../../components/overlays/Menu";
import { StandingBadge, type StandingShape } from "../../components/display/StandingBadge";
import { useFormats } from "../../components/display/useFormats";
import type { CustomerPage, DebtView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Lists.module.css";
import { splitDebts, stateOf, type DebtState } from "./debts";
import type { Begin } from "./dialogs";

const few = 8;

interface DebtsCardProps {
  page: CustomerPage;
  begin: Begin;
}

/** What was charged: the open debts first, the done ones folded. */
export function DebtsCard({ page, begin }: DebtsCardProps) {
  const t = useWords();
  const { open, done } = splitDebts(page.debts);
  const several = page.accounts.length > 1;
  const list = (debts: readonly DebtView[]) => (
    <Folded items={debts} few={few} more={(count) => t("customer-debts-more", { count })}>
      {(shown) => (
        <ul>
          {shown.map((debt) => (
            <Debt key={debt.id} debt={debt} page={page} begin={begin} symbol={several} />
          ))}
        </ul>
      )}
    </Folded>
  );
  return (
    <Card
      flush
      title={t("customer-debts")}
      aside={t("customer-debts-open", { count: open.length })}
    >
      <div className={styles.list}>
        {list(open)}
        {done.length > 0 && (
          <details className={styles.fold} open={open.length === 0 && done.length <= few}>
            <summary>{t("customer-debts-done", { count: done.length })}</summary>
            {list(done)}
          </details>
        )}
      </div>
    </Card>
  );
}

const shapes: Record<DebtState, StandingShape> = {
  cancelled: "settled",
  paid: "settled",
  disputed: "due",
  late: "late",
  inPlan: "on-track",
  due: "due",
};

interface DebtProps extends DebtsCardProps {
  debt: DebtView;
  symbol: boolean;
}

function Debt({ debt, page, begin, symbol }: DebtProps) {
  const t = useWords();
  const { day, amount } = useFormats(page.asOf);
  const state = stateOf(debt);
  const isCancelled = state === "cancelled";
  const isPart = state !== "paid" && !isCancelled && debt.open.amount !== debt.amount.amount;
  const said = t(`customer-debt-${state}`, {
    day: day(debt.voidedOn ?? debt.due),
    days: debt.daysLate,
    reason: debt.voidedBecause ?? "",
  });
  return (
    <li className={styles.debt}>
      <div className={styles.what}>
        <span>
          <strong className={isCancelled ? styles.struck : undefined}>{debt.reference}</strong>
          {debt.description && ` · ${debt.description}`}
        </span>
        <span className={styles.small}>
          {t("customer-debt-issued", { day: day(debt.issued) })}
          {debt.terms && ` · ${debt.terms}`}
        </span>
      </div>
      <div className={styles.state}>
        {isCancelled ? (
          <span className={styles.small}>{said}</span>
        ) : (
          <StandingBadge shape={shapes[state]}>{said}</StandingBadge>
        )}
      </div>
      <div className={styles.amounts}>
        <span className={isCancelled ? styles.struck : undefined}>
          <Amount money={isPart ? debt.open : debt.amount} strong symbol={symbol} />
        </span>
        {isPart && (
          <span className={styles.small}>
            {t("customer-debt-of", { amount: amount(debt.amount) })}
          </span>
        )}
      </div>
      <DebtMenu debt={debt} state={state} begin={begin} />
    </li>
  );
}

interface DebtMenuProps {
  debt: DebtView;
  state: DebtState;
  begin: Begin;
}

function DebtMenu({ debt, state, begin }: DebtMenuProps) {
  const t = useWords();
  if (state === "cancelled") return <span className={styles.noMenu} />;
  const { id, reference, issued } = debt;
  const target = { kind: "debt" as const, id, on: issued, what: reference };
  const choices = [
    { id: "edit", label: t("customer-debt-edit"), onAction: () => begin({ is: "debt", debt }) },
    {
      id: "adjust",
      label: t("customer-debt-adjust"),
      onAction: () => begin({ is: "adjust", debt: id }),
    },
    {
      id: "void",
      label: t("customer-debt-void"),
      onAction: () => begin({ is: "void", target }),
    },
  ];
  const pay = {
    id: "pay",
    label: t("customer-debt-pay"),
    onAction: () => begin({ is: "payment", debt: id }),
  };
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t("customer-debt-menu", { reference })} />}
      choices={state === "paid" ? choices : [pay, ...choices]}
    />
  );
}
