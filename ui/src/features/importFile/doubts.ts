import type { DoubtView, ImportMapping, Session } from "../../ipc/bindings";
import {
  columnNamed,
  columnOf,
  withColumn,
  withHeader,
  type Field,
  type FileColumn,
} from "./mapping";

/** A label in words to come: a message, and what it speaks of. A day is
 * said in the person's language. */
export interface Label {
  id: string;
  values?: Record<string, string | number>;
  day?: string;
}

/** An answer to choose, and what it changes. */
export interface Answer {
  id: string;
  label: Label;
  apply: (mapping: ImportMapping) => ImportMapping;
}

/** How a question is answered: by one of a few answers, by naming a
 * column, or by naming a currency. */
export type Control =
  { kind: "answers"; answers: Answer[] } | { kind: "column"; field: Field } | { kind: "currency" };

const same = (mapping: ImportMapping) => mapping;

/** The control for a question of the core. A kind that is not known here
 * can only be seen and said yes to, and is put right in the table. */
export function controlFor(
  { kind, details }: DoubtView,
  columns: FileColumn[],
  session: Pick<Session, "termsDays">,
): Control {
  const column = columnNamed(details["column"] ?? "", columns);
  const without = (field: string) => (mapping: ImportMapping) =>
    withColumn(mapping, field, null, columns);
  const answer = (id: string, apply: Answer["apply"] = same): Answer => ({
    id,
    label: { id: `import-answer-${id}` },
    apply,
  });

  switch (kind) {
    case "noColumn":
      return { kind: "column", field: details["field"] as Field };
    case "noReference":
      return { kind: "column", field: "reference" };
    case "currency":
      return { kind: "currency" };
    case "noDue":
      return { kind: "answers", answers: termsAnswers(session.termsDays) };
    case "byContent":
    case "sameName":
      return {
        kind: "answers",
        answers: [answer("yes"), answer("no", without(details["field"] ?? ""))],
      };
    case "dateOrder":
    case "mixedDates":
      return { kind: "answers", answers: orderAnswers(details["example"] ?? "") };
    case "decimal":
    case "mixedDecimals":
      return {
        kind: "answers",
        answers: [
          answer("point", (mapping) => ({ ...mapping, decimal: "." })),
          answer("comma", (mapping) => ({ ...mapping, decimal: "," })),
        ],
      };
    case "stillOpen":
      return {
        kind: "answers",
        answers: [
          answer("yes", (mapping) => withColumn(mapping, "amount", column, columns)),
          answer("no"),
        ],
      };
    case "paidUnclear":
      return {
        kind: "answers",
        answers: [
          answer("leave-out", (mapping) => without("paid_on")(without("paid_amount")(mapping))),
          answer("set-myself"),
        ],
      };
    case "paidInFull":
      return {
        kind: "answers",
        answers: [
          answer("yes", (mapping) => ({ ...mapping, paidInFull: true })),
          answer("no", (mapping) => without("paid_on")({ ...mapping, paidInFull: false })),
        ],
      };
    case "noHeader":
      return {
        kind: "answers",
        answers: [
          answer("no-header", (mapping) => withHeader(mapping, false, columns)),
          answer("has-header", (mapping) => withHeader(mapping, true, columns)),
        ],
      };
    case "encoding":
      return {
        kind: "answers",
        answers: [
          answer("yes"),
          ...["utf-8", "windows-1252"]
            .filter((encoding) => encoding !== details["guess"])
            .map((encoding) => answer(encoding, (mapping) => ({ ...mapping, encoding }))),
        ],
      };
    default:
      return { kind: "answers", answers: [answer("yes")] };
  }
}

/** The usual days to pay, with those of the business among them. */
function termsAnswers(ofBusiness: number): Answer[] {
  const days = [...new Set([0, 7, 14, 30, 60, ofBusiness])].sort((a, b) => a - b);
  return days.map((termsDays) => ({
    id: String(termsDays),
    label: { id: "import-answer-days", values: { days: termsDays } },
    apply: (mapping) => ({ ...mapping, termsDays }),
  }));
}

/** The ways to read a day, each shown as the day that it would be. */
function orderAnswers(example: string): Answer[] {
  return (["dmy", "mdy", "ymd"] as const).flatMap((dates) => {
    const day = readDay(example, dates);
    return day === null
      ? []
      : [
          {
            id: dates,
            label: { id: `import-answer-${dates}`, day },
            apply: (mapping: ImportMapping) => ({ ...mapping, dates }),
          },
        ];
  });
}

/** The day that an example would be in an order, or null if there is none. */
export function readDay(example: string, order: "dmy" | "mdy" | "ymd"): string | null {
  const parts = example.match(/\d+/g) ?? [];
  const places = { dmy: [2, 1, 0], mdy: [2, 0, 1], ymd: [0, 1, 2] }[order];
  const [year, month, day] = places.map((place) => Number(parts[place] ?? Number.NaN));
  if (year === undefined || month === undefined || day === undefined) return null;
  // A year in front is four figures; at the end it may be two.
  if (order === "ymd" ? year < 1000 && (parts[0]?.length ?? 0) !== 2 : year > 99 && year < 1000) {
    return null;
  }
  const read = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  const isDay = read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  return isDay ? read.toISOString().slice(0, 10) : null;
}

/** Whether a question no longer stands open: it was answered, or what it
 * asks for was said in the table. */
export function isSettled(
  doubt: DoubtView,
  answered: boolean,
  mapping: ImportMapping,
  columns: FileColumn[],
): boolean {
  if (doubt.kind === "noColumn") {
    return columnOf(mapping, doubt.details["field"] as Field, columns) !== null;
  }
  if (doubt.kind === "noDue") {
    const isMapped = (["due", "terms_days"] as const).some(
      (field) => columnOf(mapping, field, columns) !== null,
    );
    return isMapped || mapping.termsDays !== null;
  }
  return answered;
}
