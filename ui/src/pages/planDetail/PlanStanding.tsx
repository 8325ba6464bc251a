import { StandingBadge, type StandingShape } from "../../components/display/StandingBadge";
import { useFormats } from "../../components/display/useFormats";
import type { PlanPage, PlanView } from "../../ipc/bindings";
import { useWords, type WordValues } from "../../words/Words";

type Stand = PlanView["standing"]["is"] | "ended" | "replaced";

const shapes: Record<Stand, StandingShape> = {
  paid: "settled",
  onTrack: "on-track",
  ahead: "ahead",
  lateWithinTolerance: "due",
  needsTalk: "late",
  ended: "due",
  replaced: "due",
};

function standOf({ endedOn, endedBecause, standing }: PlanView): Stand {
  if (endedOn === null) return standing.is;
  return endedBecause ? "ended" : "replaced";
}

/** How the plan stands, in words. */
export function PlanStanding({ page: { plan, asOf } }: { page: PlanPage }) {
  const t = useWords();
  const { amount, day } = useFormats(asOf);
  const { standing, endedOn } = plan;
  const stand = standOf(plan);
  const values: WordValues = {
    ...("by" in standing ? { amount: amount(standing.by), payments: standing.payments } : {}),
    ...("days" in standing ? { amount: amount(standing.amount), days: standing.days } : {}),
    ...(endedOn !== null ? { day: day(endedOn) } : {}),
  };
  return (
    <StandingBadge shape={shapes[stand]}>{t(`plan-detail-stand-${stand}`, values)}</StandingBadge>
  );
}
