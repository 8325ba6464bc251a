import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Host } from "../../ipc/host";
import { harbour, marta } from "../../test/harbour";
import { expectNoAxeViolations, renderApp } from "../../test/render";

async function open(overrides: Partial<Host> = {}) {
  renderApp("/customers/c2/plan", harbour(overrides));
  await screen.findByRole("heading", { level: 1, name: "A plan for £486.50" });
  return userEvent.setup({ delay: null });
}

const payments = () =>
  within(screen.getByRole("region", { name: "Payments" })).getAllByRole("listitem");

test("the plan begins as a sentence with three ready-made ones beside it", async () => {
  await open();
  expect(screen.getByLabelText<HTMLInputElement>("Number of payments").value).toBe("4");
  const steady = await screen.findByRole("button", { name: /^Steady/ });
  expect(steady.getAttribute("aria-pressed")).toBe("true");
  expect(
    screen.getByRole("img", { name: /Steady: £486.50 is paid off in 4 payments/ }),
  ).toBeTruthy();
  await expectNoAxeViolations();
});

test("each word changes the payments, and the last good ones stay while it is wrong", async () => {
  const user = await open();
  const count = screen.getByLabelText("Number of payments");
  await user.clear(count);
  await screen.findByText("These terms do not make a plan yet.");
  expect(payments()).toHaveLength(4);
  const agree = screen.getByRole("button", { name: "Agree this plan" });
  expect(agree.hasAttribute("disabled")).toBe(true);
  await user.type(count, "6");
  await waitFor(() => expect(payments()).toHaveLength(6));
  await user.click(screen.getByRole("radio", { name: "By amount" }));
  const amount = screen.getByLabelText("Amount of each payment");
  await user.clear(amount);
  await user.type(amount, "100");
  await waitFor(() => expect(payments()).toHaveLength(5));
  expect(payments().at(-1)?.textContent).toContain("86.50");
});

test("a row is written by hand, the others share the rest, and the sentence comes back", async () => {
  const user = await open();
  await user.click(screen.getByRole("button", { name: "Change payment 2" }));
  const amount = screen.getByLabelText("Amount of payment 2");
  await user.clear(amount);
  await user.type(amount, "100");
  await user.click(screen.getByRole("button", { name: "Done with payment 2" }));
  expect(await screen.findByRole("img", { name: "fixed by hand" })).toBeTruthy();
  const pencil = screen.getByRole("button", { name: "Change payment 2" });
  expect(document.activeElement).toBe(pencil);
  await waitFor(() => expect(payments()[0]?.textContent).toContain("128.83"));
  expect(payments().at(-1)?.textContent).toContain("128.84");
  await expectNoAxeViolations();
  await user.click(screen.getByRole("button", { name: "Back to the sentence" }));
  expect(document.activeElement).toBe(await screen.findByLabelText("Number of payments"));
});

test("a ready-made plan is chosen, their words are kept, and it is agreed once", async () => {
  const agreePlan = vi.fn(harbour().agreePlan);
  const user = await open({ agreePlan });
  await user.click(await screen.findByRole("button", { name: /^Weekly/ }));
  await waitFor(() => expect(payments()).toHaveLength(12));
  await user.type(screen.getByRole("textbox", { name: "What they said" }), "Fridays are safe.");
  const hand = userEvent.setup();
  await hand.dblClick(screen.getByRole("button", { name: "Agree this plan" }));
  await screen.findByText("The plan with Owen Pritchard is agreed.");
  await screen.findByRole("heading", { level: 1, name: "Owen Pritchard" });
  expect(agreePlan).toHaveBeenCalledTimes(1);
  expect(agreePlan.mock.calls[0]?.[2]).toMatchObject({
    said: "Fridays are safe.",
    payments: { kind: "count", count: 12, rhythm: { every: "week" } },
  });
});

test("a plan is changed: old and new are said, and agreeing replaces it at once", async () => {
  let isAgreed = false;
  const agreePlan = vi.fn<Host["agreePlan"]>(() => {
    isAgreed = true;
    return Promise.resolve("p2");
  });
  const customer = () => {
    const plans = marta.plans.map((plan) => ({ ...plan, running: !isAgreed }));
    const debts = marta.debts.map((debt) => ({ ...debt, plan: isAgreed ? "p2" : "p1" }));
    return Promise.resolve({ ...marta, plans, debts });
  };
  renderApp("/customers/c1/plan?currency=GBP&replaces=p1", harbour({ agreePlan, customer }));
  await screen.findByText("Now: 60.00 every Friday until 16 Apr 2027");
  expect(screen.getByText("So far: 60.00 every Friday until 16 Apr 2027")).toBeTruthy();
  await expectNoAxeViolations();
  const user = userEvent.setup({ delay: null });
  const amount = screen.getByLabelText("Amount of each payment");
  await user.clear(amount);
  await user.type(amount, "80");
  await screen.findByText("Now: 80.00 every Friday until 12 Mar 2027");
  await user.click(screen.getByRole("button", { name: "Agree this plan" }));
  await screen.findByText("The plan with Marta Kowalska is agreed.");
  await screen.findByRole("heading", { level: 1, name: "Marta Kowalska" });
  expect(agreePlan.mock.calls[0]?.[2]).toMatchObject({
    replaces: "p1",
    debts: ["d1", "d2", "d3"],
    payments: { kind: "each", amount: "80.00", first: "2026-11-27" },
  });
});

test("a plan needs a debt", async () => {
  const user = await open();
  await user.click(screen.getByRole("checkbox"));
  await screen.findByText("Choose at least one debt.");
  expect(screen.getByRole("button", { name: "Agree this plan" }).hasAttribute("disabled")).toBe(
    true,
  );
});

test("where every debt is in a plan, the page says so", async () => {
  renderApp("/customers/c1/plan", harbour());
  await screen.findByRole("heading", { name: "There is nothing to plan" });
  await expectNoAxeViolations();
});
