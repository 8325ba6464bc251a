import type { AmendmentInput, AmendmentPreview, PlanPage } from "../ipc/bindings";
import { fakeHost } from "../ipc/fake";

export const today = "2026-11-21";

/** The plan p1 of the customer c1 in a story. */
const planIn = (story: string) => fakeHost({ story }).planPage("c1", "p1", "en");

/** On track: 24 of 60.00, three of them paid. */
export const onTrack = await planIn("onTrack");

/** Two payments did not come. */
export const late = await planIn("late");

/** Twelve months at 9.9 %, a fee once, a payment moved off a Saturday, one
 * paid in part: everything that a row can have. */
export const withInterest = await planIn("withInterest");

/** The plan on track after its break over Christmas. */
export const afterChristmas = await planIn("afterChristmas");

/** A break over Christmas: three payments move to the end. */
export const breakOverChristmas: AmendmentInput = {
  on: "2026-11-18",
  reason: "The shop is closed over Christmas",
  change: { kind: "holiday", from: "2026-12-18", to: "2027-01-03", then: "addToEnd" },
};

/** The plan on track before and after that break. */
export const christmas: AmendmentPreview = await fakeHost({ story: "onTrack" }).previewAmendment(
  ...(["c1", "p1", breakOverChristmas, "en"] as const),
);

/** As many rows as a plan can have, for how a page copes with many: those
 * of the plan on track, over and over. */
export function long(): PlanPage {
  const { plan, explanations } = onTrack;
  const [paid, later] = [plan.rows[0], plan.rows.at(-1)];
  if (paid === undefined || later === undefined) throw new Error("the plan has no rows");
  const rows = Array.from({ length: 1200 }, (_, at) => {
    return { ...(at < 80 ? paid : later), number: at + 1 };
  });
  const why = explanations[0] ?? "";
  return { ...onTrack, plan: { ...plan, rows }, explanations: rows.map(() => why) };
}
