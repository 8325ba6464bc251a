import { useParams } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { Button, ButtonLink, IconButton } from "../../components/Button";
import { Menu } from "../../components/overlays/Menu";
import { Page } from "../../components/layout/Page";
import type { CustomerPage as CustomerView } from "../../ipc/bindings";
import { useView } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Customer.module.css";
import { DebtsCard } from "./DebtsCard";
import { DetailsCard } from "./DetailsCard";
import { useDoing, type Begin } from "./dialogs";
import { NextStepCard } from "./NextStepCard";
import { OwesCard } from "./OwesCard";
import { PastPlans, PlanCard, PlanOffer } from "./PlanCard";
import { freeCurrencies } from "./standing";
import { TimelineCard } from "./TimelineCard";

/** One customer: what they owe and since when, what to do next, and how
 * all of it came about. */
export function CustomerPage() {
  const t = useWords();
  const { id } = useParams({ from: "/customers/$id" });
  const page = useView("customer", id);
  const { begin, form } = useDoing(page);
  const { card, plans, debts, timeline } = page;
  const running = plans.filter((plan) => plan.running);
  const free = freeCurrencies(page);

  return (
    <Page
      title={card.name}
      summary={<Who page={page} />}
      back={{ href: "/customers", label: t("customer-back") }}
      actions={<Actions page={page} begin={begin} />}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <OwesCard page={page} />
          {debts.length > 0 && <DebtsCard page={page} begin={begin} />}
          {timeline.length > 0 && <TimelineCard page={page} begin={begin} />}
        </div>
        <div className={styles.side}>
          <NextStepCard page={page} begin={begin} />
          {running.map((plan) => (
            <PlanCard key={plan.id} page={page} plan={plan} />
          ))}
          {free.map((currency) => (
            <PlanOffer key={currency} page={page} currency={currency} />
          ))}
          <DetailsCard card={card} onEdit={() => begin({ is: "edit" })} />
          <PastPlans page={page} />
        </div>
      </div>
      {form}
    </Page>
  );
}

function Who({ page: { card } }: { page: CustomerView }) {
  return [card.company, card.reference].filter(Boolean).join(" · ");
}

function Actions({ page, begin }: { page: CustomerView; begin: Begin }) {
  const t = useWords();
  const hasDebts = page.debts.length > 0;
  return (
    <>
      {hasDebts && (
        <Menu
          trigger={<IconButton icon={Ellipsis} label={t("customer-more")} />}
          choices={[
            { id: "edit", label: t("customer-edit"), onAction: () => begin({ is: "edit" }) },
            {
              id: "adjust",
              label: t("customer-adjust"),
              onAction: () => begin({ is: "adjust" }),
            },
            {
              id: "fee",
              label: t("customer-fee"),
              onAction: () => begin({ is: "adjust", kind: "fee" }),
            },
          ]}
        />
      )}
      {hasDebts && (
        <ButtonLink href={`/customers/${page.card.id ?? ""}/statement`}>
          {t("customer-statement")}
        </ButtonLink>
      )}
      <Button look={hasDebts ? "quiet" : "primary"} onPress={() => begin({ is: "debt" })}>
        {t("posting-debt-add")}
      </Button>
      {hasDebts && (
        <Button look="primary" onPress={() => begin({ is: "payment" })}>
          {t("posting-take")}
        </Button>
      )}
    </>
  );
}
