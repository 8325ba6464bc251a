import { Copy } from "lucide-react";
import { useMemo } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Table, type Column } from "../../components/table/Table";
import { useToast } from "../../components/overlays/Toasts";
import { formatDay } from "../../format/day";
import type { ProblemView } from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import styles from "./Import.module.css";
import { problemsAsText, reasonWords } from "./problems";

interface ProblemsProps {
  title: string;
  problems: ProblemView[];
  /** How many there are where the list does not have all of them. */
  count: number;
}

/** What can't be taken over, or should be looked at: where, what, and why. */
export function Problems({ title, problems, count }: ProblemsProps) {
  const t = useWords();
  const locale = useLocale();
  const toast = useToast();
  const heads = useMemo(
    () => ["line", "column", "value", "reason"].map((head) => t(`import-problems-${head}`)),
    [t],
  );
  const words = useMemo(() => {
    const day = (iso: string) => formatDay(iso, locale, "long");
    return (problem: ProblemView) => reasonWords(problem, t, day);
  }, [t, locale]);
  const columns = useMemo((): Column<ProblemView>[] => {
    const [line = "", column = "", value = "", reason = ""] = heads;
    return [
      {
        id: "line",
        header: line,
        width: "4rem",
        compare: (left, right) => left.line - right.line,
        cell: (problem) => problem.line,
      },
      {
        id: "column",
        header: column,
        width: "minmax(0, 1fr)",
        compare: (left, right) => (left.column ?? "").localeCompare(right.column ?? ""),
        cell: (problem) => problem.column,
        wideOnly: true,
      },
      {
        id: "value",
        header: value,
        width: "minmax(0, 1.2fr)",
        cell: (problem) => <span className={styles.raw}>{problem.value}</span>,
        wideOnly: true,
      },
      {
        id: "reason",
        header: reason,
        width: "minmax(0, 2fr)",
        compare: (left, right) => words(left).localeCompare(words(right)),
        cell: words,
        under: ({ column, value }) => (
          <span className={styles.soft}>{[column, value].filter(Boolean).join(" · ")}</span>
        ),
      },
    ];
  }, [heads, words]);

  async function copy() {
    await navigator.clipboard.writeText(problemsAsText(problems, heads, words));
    toast(t("import-problems-copied"));
  }

  if (problems.length === 0) return null;
  return (
    <Card
      title={title}
      flush
      aside={
        <Button small icon={Copy} onPress={() => void copy()}>
          {t("import-problems-copy")}
        </Button>
      }
    >
      {count > problems.length && (
        <p className={styles.more}>{t("import-problems-first", { count: problems.length })}</p>
      )}
      <div className={styles.problems}>
        <Table
          label={title}
          columns={columns}
          rows={problems}
          keyOf={(problem) => `${String(problem.line)} ${problem.column ?? ""} ${problem.kind}`}
        />
      </div>
    </Card>
  );
}
