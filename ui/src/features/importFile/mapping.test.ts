import { expect, test } from "vitest";
import type { ImportMapping } from "../../ipc/bindings";
import { preview } from "../../test/owed";
import {
  columnNamed,
  columnOf,
  columnsOf,
  exampleIn,
  missingFields,
  withColumn,
  withHeader,
} from "./mapping";

const columns = columnsOf(preview);
const mapping = preview.mapping;
const refs = ({ columns }: ImportMapping) =>
  Object.fromEntries(columns.map(({ field, column }) => [field, column]));

test("a column goes by its name, whatever capitals and dots the mapping has", () => {
  const saved = { ...mapping, columns: [{ field: "paid_on", column: "PAID-ON" }] };
  expect(columnOf(saved, "paid_on", columns)).toBe(6);
  expect(columnOf(saved, "amount", columns)).toBeNull();
});

test("a name that stands there twice, or not at all, gives way to its place", () => {
  const twice = columnsOf({ ...preview, header: ["Date", "date ", "", "Amount"], samples: [] });
  const mapped = [1, 2, 3, 4].map((number) => refs(withColumn(mapping, "issued", number, twice)));
  expect(mapped.map(({ issued }) => issued)).toEqual([1, 2, 3, "Amount"]);
});

test("without a header, every column goes by its place, and stays the same one", () => {
  expect(refs(withHeader(mapping, false, columns))).toEqual({
    customer: 1,
    reference: 2,
    issued: 3,
    due: 4,
    amount: 5,
    paid_on: 6,
    paid_amount: 7,
  });
});

test("a column can be taken away, and another meaning keeps its own", () => {
  const without = withColumn(mapping, "due", null, columns);
  expect(columnOf(without, "due", columns)).toBeNull();
  expect(columnOf(without, "issued", columns)).toBe(3);
});

test("a line longer than the header has columns too", () => {
  const wide = columnsOf({ ...preview, header: ["A"], samples: [{ line: 2, cells: ["1", "2"] }] });
  expect(wide).toEqual([
    { number: 1, name: "A" },
    { number: 2, name: "" },
  ]);
});

test("a due day, days in a column or days for all: one of them is enough", () => {
  const without = withColumn(mapping, "due", null, columns);
  expect(missingFields(mapping, columns)).toEqual([]);
  expect(missingFields(without, columns)).toEqual(["due"]);
  expect(missingFields({ ...without, termsDays: 0 }, columns)).toEqual([]);
  expect(missingFields({ ...mapping, columns: [] }, columns)).toEqual([
    "customer",
    "issued",
    "amount",
    "due",
  ]);
});

test("a question names a column by name or by place", () => {
  expect(columnNamed("Paid on", columns)).toBe(6);
  expect(columnNamed("3", columns)).toBe(3);
  expect(columnNamed("", columns)).toBeNull();
});

test("the example is the fullest line, so that a payment shows", () => {
  expect(exampleIn(preview).row?.paidOn).toBe("2026-11-05");
  expect(exampleIn({ ...preview, rows: [] }).row).toBeUndefined();
});
