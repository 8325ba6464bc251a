import { useNavigate } from "@tanstack/react-router";
import { NotebookPen, SearchX } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { Button, ButtonLink } from "../../components/Button";
import { EmptyState } from "../../components/layout/EmptyState";
import { Page } from "../../components/layout/Page";
import { Table } from "../../components/table/Table";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { useFormats } from "../../components/display/useFormats";
import { CustomerSheet } from "../../features/customerForm/CustomerSheet";
import { homeFirst } from "../../format/amount";
import type { CustomerList } from "../../ipc/bindings";
import { useView } from "../../ipc/queries";
import { useLocale, useWords } from "../../words/Words";
import { useColumns } from "./columns";
import styles from "./Customers.module.css";
import { useKept } from "./kept";
import { countOf, isShown, linesOf, search, type Show } from "./lines";
import { SearchField } from "./SearchField";

const shows: Show[] = ["owing", "late", "onPlan", "all"];

/** Who owes, how it stands, and what they owe. */
export function CustomersPage() {
  const t = useWords();
  const navigate = useNavigate();
  const locale = useLocale();
  const home = useView("session").currency;
  const list = useView("customers");
  const { query, show, sort, keep } = useKept();
  const [isAdding, setAdding] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);

  const lines = useMemo(() => linesOf(list.rows, locale, home), [list, locale, home]);
  const shown = show ?? (list.counts.owing > 0 ? "owing" : "all");
  const found = useMemo(
    () => search(lines, query).filter((line) => isShown(line, shown)),
    [lines, query, shown],
  );
  const columns = useColumns(lines, list.asOf);
  const open = (id: string) => void navigate({ to: `/customers/${id}` });
  // Both buttons are gone once they were pressed.
  const again = (change: Parameters<typeof keep>[0]) => {
    keep(change);
    tools.current?.querySelector("input")?.focus();
  };
  const isEmpty = list.counts.all === 0;
  const add = (
    <Button look="primary" onPress={() => setAdding(true)}>
      {t("customers-add")}
    </Button>
  );
  const bringIn = <ButtonLink href="/import">{t("customers-import")}</ButtonLink>;

  return (
    <Page
      fill
      title={t("customers-title")}
      summary={isEmpty ? undefined : <Summary list={list} home={home} />}
      actions={
        !isEmpty && (
          <>
            {bringIn}
            {add}
          </>
        )
      }
    >
      {isEmpty ? (
        <div className={styles.first}>
          <EmptyState
            icon={NotebookPen}
            title={t("customers-none-title")}
            actions={
              <>
                {bringIn}
                {add}
              </>
            }
          >
            {t("customers-none-words")}
          </EmptyState>
        </div>
      ) : (
        <>
          <div ref={tools} className={styles.tools}>
            <SearchField
              value={query}
              onChange={(next) => keep({ query: next })}
              onDown={() => table.current?.querySelector<HTMLElement>("[data-index]")?.focus()}
              onEnter={() => {
                const row = table.current?.querySelector<HTMLElement>("[data-index]");
                if (query !== "") row?.click();
              }}
            />
            <SegmentedFilter
              label={t("customers-show")}
              options={shows.map((value) => ({
                value,
                label: t(`customers-show-${value}`, { count: countOf(list.counts, value) }),
              }))}
              value={shown}
              onChange={(next) => keep({ show: next })}
            />
          </div>
          <div ref={table} className={styles.table}>
            <Table
              label={t("customers-title")}
              columns={columns}
              rows={found}
              keyOf={({ row }) => row.id}
              onOpen={({ row }) => open(row.id)}
              initialSort={sort}
              onSort={(next) => keep({ sort: next })}
              empty={
                <NoMatch
                  query={query}
                  show={shown}
                  onClear={() => again({ query: "" })}
                  onEveryone={() => again({ show: "all" })}
                />
              }
            />
          </div>
        </>
      )}
      {isAdding && <CustomerSheet onClose={() => setAdding(false)} onSaved={open} />}
    </Page>
  );
}

/** "31 owe 28,460.15 · 9 on a plan · 2 late" */
function Summary({ list: { counts, totals }, home }: { list: CustomerList; home: string | null }) {
  const t = useWords();
  const { amount, priced, list } = useFormats();
  const sums = homeFirst(totals, home, ({ open }) => open.currency)
    .filter(({ open }) => /[1-9]/.test(open.amount))
    .map(({ open }) => (totals.length > 1 ? priced(open) : amount(open)));
  const parts = [
    counts.owing === 0
      ? t("customers-nobody-owes")
      : t("customers-owing", { count: counts.owing, amount: list(sums) }),
    counts.onPlan > 0 && t("customers-on-plan", { count: counts.onPlan }),
    counts.late > 0 && t("customers-late", { count: counts.late }),
  ];
  return parts.filter(Boolean).join(" · ");
}

interface NoMatchProps {
  query: string;
  show: Show;
  onClear: () => void;
  onEveryone: () => void;
}

function NoMatch({ query, show, onClear, onEveryone }: NoMatchProps) {
  const t = useWords();
  const isSearching = query.trim() !== "";
  return (
    <EmptyState
      icon={SearchX}
      title={
        isSearching ? t("customers-no-match", { query: query.trim() }) : t(`customers-no-${show}`)
      }
      actions={
        <>
          {isSearching && <Button onPress={onClear}>{t("customers-clear")}</Button>}
          {show !== "all" && <Button onPress={onEveryone}>{t("customers-everyone")}</Button>}
        </>
      }
    >
      {isSearching ? t("customers-no-match-words") : t("customers-no-one-words")}
    </EmptyState>
  );
}
