import type { LineWhat, PaidPart } from "../../ipc/bindings";
import type { Translate } from "../../words/Words";

/** What a line of a statement is about, in a few words. */
export function lineWords(what: LineWhat, t: Translate, day: (iso: string) => string): string {
  switch (what.is) {
    case "charged":
      return t("statements-line-charged", {
        what: joined([what.reference, what.description]),
        due: day(what.due),
      });
    case "paid":
      return towards(joined([t(`statements-line-paid-${what.method}`), what.reference]), what, t);
    case "adjusted":
      return towards(joined([t(`statements-line-adjusted-${what.kind}`), what.note]), what, t);
    case "planInterest":
      return t("statements-line-plan-interest");
    case "planFee":
      return t("statements-line-plan-fee");
    case "planLetOff":
      return t("statements-line-plan-let-off");
    case "planWaived":
      return t("statements-line-plan-waived");
    case "chargeCancelled":
      return joined([t("statements-line-cancelled", { what: what.reference }), what.reason]);
    case "entryCancelled":
      return joined([t("statements-line-entry-cancelled", { day: day(what.of) }), what.reason]);
  }
}

function towards(text: string, { towards }: { towards: PaidPart[] }, t: Translate): string {
  if (towards.length === 0) return text;
  const debts = towards.map(({ reference }) => reference).join(", ");
  return t("statements-line-towards", { what: text, debts });
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
