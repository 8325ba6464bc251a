import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { expectNoAxeViolations, renderPart } from "../../test/render";
import { Table, type Column } from "./Table";

interface Row {
  id: string;
  name: string;
  owes: number;
}

const rows: Row[] = Array.from({ length: 5000 }, (_, index) => ({
  id: String(index),
  name: `Customer ${String(index)}`,
  owes: 5000 - index,
}));

const columns: Column<Row>[] = [
  { id: "name", header: "Name", width: "1fr", cell: ({ name }) => name },
  {
    id: "owes",
    header: "Owes",
    width: "8rem",
    align: "end",
    cell: ({ owes }) => owes,
    compare: (left, right) => left.owes - right.owes,
  },
];

function setUp() {
  const onOpen = vi.fn();
  renderPart(
    <Table
      label="Customers"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      onOpen={onOpen}
    />,
  );
  return { user: userEvent.setup({ delay: null }), onOpen };
}

test("a long list draws the rows in sight and tells how many there are", async () => {
  setUp();
  const table = screen.getByRole("grid", { name: "Customers" });
  expect(table.getAttribute("aria-rowcount")).toBe("5001");
  expect(within(table).getAllByRole("row").length).toBeLessThan(60);
  await expectNoAxeViolations();
});

test("arrows move from row to row, Enter opens, a head sorts", async () => {
  const { user, onOpen } = setUp();
  await user.tab();
  await user.tab();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Customer 2");
  await user.keyboard("{Enter}");
  expect(onOpen).toHaveBeenCalledWith(rows[2]);

  await user.click(screen.getByRole("button", { name: "Owes" }));
  const head = screen.getByRole("columnheader", { name: "Owes" });
  expect(head.getAttribute("aria-sort")).toBe("ascending");
  expect(screen.getAllByRole("row")[1]?.textContent).toContain("Customer 4999");
});
