import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { CustomerPage } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import { fakeHost } from "../../ipc/fake";
import type { Host } from "../../ipc/host";
import { harbour, marta as page } from "../../test/harbour";
import { expectNoAxeViolations, renderApp } from "../../test/render";

async function open(overrides: Partial<Host> = {}, shown: CustomerPage = page) {
  const host = harbour({
    customer: () => Promise.resolve(shown),
    ...overrides,
  });
  renderApp("/customers/c1", host);
  await screen.findByRole("heading", { level: 1, name: shown.card.name });
  return userEvent.setup({ delay: null });
}

test("the page answers what is owed, what to do and what happened", async () => {
  await open();
  expect(screen.getByText("£1,240.00")).toBeTruthy();
  expect(screen.getByText("Nothing to do before Fri 27 Nov")).toBeTruthy();
  expect(screen.getByText("60.00 every Friday, 24 payments, the last 40.00")).toBeTruthy();
  expect(screen.getAllByText("60.00 towards 2031").length).toBeGreaterThan(0);
  await expectNoAxeViolations();
});

test("a customer without anything is shown the first step", async () => {
  const user = await open({}, await fakeHost({ story: "newcomer" }).customer("c1"));
  await expectNoAxeViolations();
  await user.click(screen.getByRole("button", { name: "Add the first debt" }));
  await screen.findByRole("dialog", { name: "Add a debt" });
});

const kinds: [string, string][] = [
  ["Take a payment", "Take a payment"],
  ["Add a debt", "Add a debt"],
  ["Edit details", "Edit customer"],
];
test.each(kinds)("%s opens its form, and axe finds nothing", async (button, title) => {
  const user = await open();
  await user.click(screen.getByRole("button", { name: button }));
  await screen.findByRole("dialog", { name: title });
  await expectNoAxeViolations();
});

test("the plan leads to its own page and to what can be changed in it", async () => {
  await open();
  const href = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  expect(href("The whole plan")).toBe("/#/customers/c1/plans/p1");
  expect(href("Change…")).toBe("/#/customers/c1/plans/p1/change");
});

test("a double click takes a payment once", async () => {
  const takePayment = vi.fn<Host["takePayment"]>(
    () => new Promise((done) => setTimeout(() => done("e9"), 20)),
  );
  const user = await open({ takePayment });
  await user.click(screen.getByRole("button", { name: "Take a payment" }));
  const sheet = await screen.findByRole("dialog");
  expect(await within(sheet).findByText("60.00 towards 2031; 400.00 stays open.")).toBeTruthy();
  await user.click(within(sheet).getByRole("button", { name: /All of it/ }));
  expect(await within(sheet).findByText("460.00 settles 2031.")).toBeTruthy();
  await user.dblClick(within(sheet).getByRole("button", { name: "Take a payment" }));
  await screen.findByText(/£1,240.00 from Marta Kowalska/);
  expect(new Set(takePayment.mock.calls.map(([id]) => id)).size).toBe(1);
  expect(takePayment.mock.calls[0]?.[1]).toMatchObject({
    amount: { amount: "1240.00", currency: "GBP" },
    towards: { is: "plan", id: "p1" },
  });
});

test("what the core refuses is said at the field, which gets the focus", async () => {
  const takePayment = () => Promise.reject(new AmicableError("amountRange", "0", "amount"));
  const user = await open({ takePayment });
  await user.click(screen.getByRole("button", { name: "Take a payment" }));
  const sheet = await screen.findByRole("dialog");
  const amount = within(sheet).getByLabelText("Amount");
  await user.clear(amount);
  await user.type(amount, "0");
  await user.click(within(sheet).getByRole("button", { name: "Take a payment" }));
  await within(sheet).findByText(/more than nothing/);
  expect(document.activeElement).toBe(amount);
});

test("a debt that is edited keeps its amount and says why", async () => {
  const writeDebt = vi.fn(harbour().writeDebt);
  const user = await open({ writeDebt });
  await user.click(screen.getByRole("button", { name: "More for 2044" }));
  await user.click(await screen.findByRole("menuitem", { name: "Edit" }));
  const sheet = await screen.findByRole("dialog", { name: "Edit 2044" });
  expect(within(sheet).getByLabelText<HTMLInputElement>("Amount").disabled).toBe(true);
  expect(within(sheet).getAllByText(/be changed afterwards/)).toHaveLength(2);
  await expectNoAxeViolations();
  await user.type(within(sheet).getByLabelText("What for"), " upstairs");
  await user.click(within(sheet).getByRole("button", { name: "Save" }));
  await screen.findByText("The debt is saved.");
  expect(writeDebt.mock.calls[0]?.[1]).toMatchObject({
    id: "d2",
    description: "Fitting upstairs",
    amount: { amount: "580.00" },
  });
});

test("a bounced payment is undone from its day, with a reason", async () => {
  const voidPosting = vi.fn(harbour().voidPosting);
  const user = await open({ voidPosting });
  const [menu] = screen.getAllByRole("button", { name: /More for: Payment received/ });
  await user.click(menu as HTMLElement);
  await user.click(await screen.findByRole("menuitem", { name: "Undo this payment" }));
  const dialog = await screen.findByRole("dialog");
  await expectNoAxeViolations();
  await user.click(within(dialog).getByRole("button", { name: "Undo the payment" }));
  await within(dialog).findByText("Please fill this in.");
  await user.click(within(dialog).getByRole("radio", { name: /It bounced/ }));
  await user.type(within(dialog).getByRole("textbox", { name: /Reason/ }), "no funds");
  await user.click(within(dialog).getByRole("button", { name: "Undo the payment" }));
  await screen.findByText(/no longer counts/);
  await waitFor(() => expect(document.activeElement).toBe(menu));
  expect(voidPosting.mock.calls.at(-1)?.[1]).toMatchObject({
    on: page.asOf,
    reason: "no funds",
    debt: null,
  });
});

test("what was undone stays, struck through, with its reason", async () => {
  const [first, ...rest] = page.timeline;
  const undone = { ...first, voidedOn: "2026-11-21", voidedBecause: "The cheque bounced" };
  await open({}, { ...page, timeline: [undone as (typeof page.timeline)[0], ...rest] });
  expect(screen.getByText("Cancelled from 21 Nov: The cheque bounced")).toBeTruthy();
});

test("the filter of what happened keeps to plans", async () => {
  const user = await open();
  await user.click(screen.getByRole("radio", { name: "Plans" }));
  await waitFor(() => expect(screen.queryByText(/Payment received/)).toBeNull());
  expect(screen.getByText(/Plan agreed/)).toBeTruthy();
});

test("two hundred debts are folded, several currencies stand apart", async () => {
  const many = Array.from({ length: 200 }, (_, n) => ({
    ...(page.debts[0] as CustomerPage["debts"][0]),
    id: `m${String(n)}`,
    reference: `M-${String(n)}`,
  }));
  const euros = page.accounts.map((account) => ({
    ...account,
    balance: { amount: "99.00", currency: "EUR" },
  }));
  const user = await open({}, { ...page, debts: many, accounts: [...page.accounts, ...euros] });
  expect(screen.getByText("€99.00")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^More for M-/ })).toHaveLength(8);
  await user.click(screen.getByRole("button", { name: "Show 192 more" }));
  expect(screen.getAllByRole("button", { name: /^More for M-/ })).toHaveLength(200);
  expect(document.activeElement?.textContent).toContain("M-8");
});
