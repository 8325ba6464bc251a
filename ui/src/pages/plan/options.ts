import type { PlanTerms } from "../../ipc/bindings";
import { toTerms, type PlanDraft } from "./draft";

export const optionIds = ["steady", "weekly", "longer"] as const;
export type OptionId = (typeof optionIds)[number];

/** Ready-made plans over the same debts, deposit and first day. None asks
 * for more than twelve payments in all, the deposit counted: beyond that a
 * friendly plan may become regulated credit. */
export function readyMade(draft: PlanDraft): Record<OptionId, PlanTerms> {
  const day = Number(draft.first.slice(8));
  const most = draft.deposit === "" ? 12 : 11;
  const counted = (count: number, every: "week" | "month") =>
    toTerms({ ...draft, hand: null, size: "count", count: String(count), every, day });
  return {
    steady: counted(4, "month"),
    weekly: counted(most, "week"),
    longer: counted(most, "month"),
  };
}

export function isSamePlan(left: PlanTerms, right: PlanTerms): boolean {
  return JSON.stringify(left.payments) === JSON.stringify(right.payments);
}
