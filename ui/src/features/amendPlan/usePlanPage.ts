import type { PlanPage } from "../../ipc/bindings";
import { useView } from "../../ipc/queries";
import { useLocale } from "../../words/Words";

/** The language in which the core writes its sentences: "en" of "en-GB". */
export function useLanguage(): string {
  return useLocale().split("-")[0] ?? "en";
}

/** A plan with its rows, changes and what settles it. */
export function usePlanPage(customer: string, plan: string): PlanPage {
  return useView("planPage", customer, plan, useLanguage());
}

export function planHref({ customer, plan }: PlanPage): string {
  return `/customers/${customer}/plans/${plan.id}`;
}
