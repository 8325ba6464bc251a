import type { TimelineItem } from "../../ipc/bindings";

export type Told = "everything" | "money" | "plans";

export function isTold({ what }: TimelineItem, told: Told): boolean {
  const isPlan = what.is === "planAgreed" || what.is === "planEnded";
  return told === "everything" || isPlan === (told === "plans");
}

/** Names an item for the list: two of one day may say the same. */
export function keyOf({ what, on }: TimelineItem): string {
  switch (what.is) {
    case "charged":
      return what.debt;
    case "paid":
    case "adjusted":
      return what.entry;
    case "planAgreed":
    case "planEnded":
      return `${what.is} ${what.plan} ${on}`;
  }
}
