import { formatAmount } from "../../format/amount";
import { daysBetween, formatDay } from "../../format/day";
import type { Next, StandingView } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import { StandingBadge, type StandingShape } from "./StandingBadge";

interface StandingProps {
  standing: StandingView;
  today: string;
  /** With a plan, "on track"; without one, only when it is due. */
  onPlan: boolean;
  /** More about it, after a dot: "last paid 3 Nov". */
  also?: string;
}

export function Standing({ standing, today, onPlan, also }: StandingProps) {
  const t = useWords();
  const locale = useLocale();

  function next({ on, amount }: Next) {
    const day = formatDay(on, locale, "weekday", today);
    return { amount: formatAmount(amount, locale), day };
  }

  function said(): [StandingShape, string] {
    switch (standing.is) {
      case "settled":
        return ["settled", t("common-standing-settled")];
      case "late":
        return standing.tolerated
          ? ["due", t("common-standing-tolerated", { days: standing.days })]
          : ["late", t("common-standing-late", { days: standing.days })];
      case "ahead":
        return ["ahead", t("common-standing-ahead", { payments: standing.payments })];
      case "onTrack":
        return onPlan
          ? ["on-track", t("common-standing-on-track", next(standing.next))]
          : ["due", t("common-standing-due", { days: daysBetween(today, standing.next.on) })];
    }
  }

  const [shape, sentence] = said();
  return <StandingBadge shape={shape}>{also ? `${sentence} · ${also}` : sentence}</StandingBadge>;
}
