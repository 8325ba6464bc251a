import { describe, expect, test } from "vitest";
import { nextSort, rowAfterKey, sortRows } from "./tableLogic";

describe("keys move the focus and stop at the ends", () => {
  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 99, 99],
    ["ArrowUp", 0, 0],
    ["PageDown", 5, 15],
    ["PageUp", 5, 0],
    ["Home", 50, 0],
    ["End", 50, 99],
  ])("%s from %i leads to %i", (key, from, to) => {
    expect(rowAfterKey(key, from, 100)).toBe(to);
  });

  test("other keys and an empty table lead nowhere", () => {
    expect(rowAfterKey("a", 3, 100)).toBeNull();
    expect(rowAfterKey("End", 0, 0)).toBeNull();
  });
});

test("a head sorts upwards, then downwards, and equals keep their order", () => {
  const first = nextSort(undefined, "owes");
  expect(first).toEqual({ column: "owes", direction: "ascending" });
  expect(nextSort(first, "owes").direction).toBe("descending");
  expect(nextSort(first, "name").direction).toBe("ascending");

  const rows = ["b1", "a1", "b2"];
  const byLetter = (left: string, right: string) => left.localeCompare(right[0] ?? "");
  const compare = (left: string, right: string) => byLetter(left[0] ?? "", right);
  expect(sortRows(rows, compare, "ascending")).toEqual(["a1", "b1", "b2"]);
  expect(sortRows(rows, compare, "descending")).toEqual(["b1", "b2", "a1"]);
});
