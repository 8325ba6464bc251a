import { usePlanWords } from "../../components/display/planWords";
import { useFormats } from "../../components/display/useFormats";
import type { VoidTarget } from "../../features/voiding/undo";
import { isZero } from "../../format/amount";
import type { CustomerPage, PaidPart, TimelineItem } from "../../ipc/bindings";
import { useWords } from "../../words/Words";

export interface Said {
  title: string;
  lines: string[];
  /** In the customer's own words. */
  quote?: string;
  /** What can be undone about it. */
  target?: VoidTarget;
}

/** Tells what happened: a title, and where each cent went. */
export function useHappened(page: CustomerPage): (item: TimelineItem) => Said {
  const t = useWords();
  const words = usePlanWords();
  const { amount, priced, day, list } = useFormats(page.asOf);
  const several = page.accounts.length > 1;
  const money = several ? priced : amount;

  function towards(parts: PaidPart[]): string {
    return list(
      parts.map(({ reference, amount: part }) =>
        t("customer-part", { amount: money(part), reference }),
      ),
    );
  }

  return ({ what, on }) => {
    switch (what.is) {
      case "charged":
        return {
          title: t("customer-charged", { reference: what.reference, amount: money(what.amount) }),
          lines: [[what.description, t("customer-due", { day: day(what.due) })]]
            .map((line) => line.filter(Boolean).join(" · "))
            .filter(Boolean),
          target: { kind: "debt", id: what.debt, on, what: what.reference },
        };
      case "paid": {
        const parts = towards(what.towards);
        const credit = isZero(what.credit)
          ? ""
          : t("customer-part-credit", { amount: money(what.credit) });
        return {
          title: t("customer-paid", {
            amount: money(what.amount),
            how: what.method === "other" ? "" : t(`customer-by-${what.method}`),
          }).trim(),
          lines: [
            [parts, credit].filter(Boolean).join(", "),
            [what.reference && t("customer-reference", { reference: what.reference }), what.note]
              .filter(Boolean)
              .join(" · "),
          ].filter(Boolean),
          target: { kind: "payment", id: what.entry, on, what: priced(what.amount) },
        };
      }
      case "adjusted":
        return {
          title: t(`customer-adjusted-${what.kind}`, { amount: money(what.amount) }),
          lines: [towards(what.towards), what.note].filter(Boolean),
          target: { kind: "entry", id: what.entry, on, what: priced(what.amount) },
        };
      case "planAgreed": {
        const plan = page.plans.find(({ id }) => id === what.plan);
        const how = plan ? words.plan(plan) : t("plan-in-words-by-hand", { count: what.count });
        return {
          title: t("customer-agreed", { plan: how }),
          lines: [t("customer-agreed-total", { amount: money(what.total) })],
          quote: what.said,
        };
      }
      case "planEnded":
        return { title: t("customer-ended"), lines: [what.reason || t("customer-plan-replaced")] };
    }
  };
}
