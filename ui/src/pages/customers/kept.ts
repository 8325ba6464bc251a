import { useState } from "react";
import type { Sort } from "../../components/table/tableLogic";
import type { Show } from "./lines";

interface Kept {
  query: string;
  show: Show | null;
  sort: Sort;
}

const fresh: Kept = { query: "", show: null, sort: { column: "standing", direction: "ascending" } };
let kept = fresh;

/** What was searched and chosen, for whoever comes back from a customer.
 * It lives in memory alone: a name that was typed here belongs neither in
 * an address nor in the browser's storage. */
export function useKept() {
  const [value, setValue] = useState(kept);
  return {
    ...value,
    keep: (change: Partial<Kept>) => {
      kept = { ...kept, ...change };
      setValue(kept);
    },
  };
}

/** For when the ledger is locked, and for tests. */
export function forgetKept() {
  kept = fresh;
}
