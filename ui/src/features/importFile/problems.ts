import type { ProblemView, UnreadableView } from "../../ipc/bindings";
import type { Translate } from "../../words/Words";

/** What is wrong with a record in the page's own words; the core's
 * English stands where the page has none. */
export function reasonWords(
  { kind, details, reason }: ProblemView,
  t: Translate,
  day: (iso: string) => string,
): string {
  const id = `import-problem-${kind}`;
  const issued = details["issued"];
  const words = t(id, issued === undefined ? details : { ...details, issued: day(issued) });
  return words === id ? reason : words;
}

/** Why the file can't be read at all, likewise. */
export function unreadableWords({ kind, details, reason }: UnreadableView, t: Translate): string {
  const field = details["field"];
  const id = `import-unreadable-${kind}`;
  const about =
    field === undefined
      ? details
      : { ...details, field: t(`import-field-${field.replaceAll("_", "-")}`) };
  const words = t(id, about);
  return words === id ? t("import-unreadable", { reason }) : words;
}

/** The list for a spreadsheet or a message: a line each, tabs between. */
export function problemsAsText(
  problems: ProblemView[],
  heads: string[],
  words: (problem: ProblemView) => string,
): string {
  const rows = problems.map((problem) => [
    String(problem.line),
    problem.column ?? "",
    problem.value,
    words(problem),
  ]);
  return [heads, ...rows].map((row) => row.map(oneCell).join("\t")).join("\n");
}

// What stands in the file may have tabs and line ends of its own, and
// pasted into a spreadsheet it must not become a formula.
function oneCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}
