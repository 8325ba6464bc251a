import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Details } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import type { Host } from "../../ipc/host";
import { harbour, marta } from "../../test/harbour";
import { stubPrinter } from "../../test/printer";
import { expectNoAxeViolations, renderApp } from "../../test/render";

// jsdom has no canvas; what the sheets look like is the core's to test.
vi.mock("../../components/pdf", () => ({
  picturesOf: vi.fn(() => Promise.resolve([new Blob()])),
}));

async function open(overrides: Partial<Host> = {}) {
  renderApp("/customers/c2/plan", harbour(overrides));
  await screen.findByRole("heading", { level: 1, name: "A plan for £486.50" });
  await screen.findByRole("radio", { name: /^Steady/ });
  await screen.findByRole("region", { name: "Payments" });
  return userEvent.setup({ delay: null });
}

const card = () => within(screen.getByRole("region", { name: "Payments" }));
const payments = () => card().getAllByRole("row").slice(1);
const amount = () => screen.getByRole("textbox", { name: "Amount of each payment" });
const agree = () => screen.getByRole("button", { name: "Agree this plan" });

async function retype(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.type(field, text);
}

test("the plan begins as a sentence with the core's offers side by side", async () => {
  await open();
  expect((amount() as HTMLInputElement).value).toBe("82.00");
  expect(screen.getByRole("button", { name: /^How often: on the 1st of each month/ })).toBeTruthy();
  const offers = within(screen.getByRole("radiogroup", { name: "Plans to choose from" }));
  const [steady, ...others] = offers.getAllByRole<HTMLInputElement>("radio");
  expect(steady?.checked).toBe(true);
  expect(others).toHaveLength(2);
  expect(offers.getByText("Chosen")).toBeTruthy();
  expect(
    screen.getByRole("img", { name: /Steady: £486.50 is paid off in 6 payments/ }),
  ).toBeTruthy();
  await waitFor(() => expect(payments()).toHaveLength(6));
  await expectNoAxeViolations();
});

test("the plans follow what is typed and dragged, and the last good ones stay meanwhile", async () => {
  const user = await open();
  await user.clear(amount());
  expect(await screen.findByText("Please enter an amount.")).toBeTruthy();
  expect(payments()).toHaveLength(6);
  expect(agree().hasAttribute("disabled")).toBe(true);
  await user.type(amount(), "100");
  await waitFor(() => expect(payments()).toHaveLength(5));
  await waitFor(() => expect(agree().hasAttribute("disabled")).toBe(false));
  const handle = screen.getByRole("slider", { name: "Amount of each payment" });
  fireEvent.change(handle, { target: { value: "162" } });
  await waitFor(() => expect(payments()).toHaveLength(4));
  expect((amount() as HTMLInputElement).value).toBe("162.00");
});

test("a range has two ends", async () => {
  const planOffers = vi.fn(harbour().planOffers);
  const user = await open({ planOffers });
  await user.click(screen.getByRole("button", { name: "Say a range" }));
  await retype(user, screen.getByRole("textbox", { name: "The most each time" }), "120");
  await waitFor(() =>
    expect(planOffers.mock.lastCall?.[1].ask).toMatchObject({ from: "82.00", to: "120.00" }),
  );
  expect(screen.getAllByRole("slider")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Say one amount" }));
  expect(screen.queryByRole("textbox", { name: "The most each time" })).toBeNull();
  expect((amount() as HTMLInputElement).value).toBe("82.00");
});

test("rhythm, first day and pauses are chosen from small windows", async () => {
  const planOffers = vi.fn(harbour().planOffers);
  const user = await open({ planOffers });
  const asked = () => planOffers.mock.lastCall?.[1].ask;
  await user.click(screen.getByRole("button", { name: /^How often/ }));
  await user.click(screen.getByRole("radio", { name: "Weeks" }));
  await user.click(screen.getByRole("radio", { name: "Friday" }));
  await expectNoAxeViolations();
  await user.keyboard("{Escape}");
  await waitFor(() =>
    expect(asked()).toMatchObject({ rhythm: { every: "week" }, payDay: "2026-12-04" }),
  );
  await user.click(screen.getByRole("button", { name: "When nothing is paid" }));
  await user.click(screen.getByRole("button", { name: "August" }));
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("button", { name: "When nothing is paid: August" })).toBeTruthy();
  await waitFor(() => expect(asked()?.skipMonths).toEqual([8]));
});

test("what most plans do without is under More", async () => {
  const planOffers = vi.fn(harbour().planOffers);
  const previewPlan = vi.fn(harbour().previewPlan);
  const user = await open({ planOffers, previewPlan });
  expect(screen.getByText("No interest")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.type(screen.getByRole("textbox", { name: "Interest a year" }), "6.5");
  await user.click(screen.getByRole("button", { name: "Add a fee" }));
  await user.type(screen.getByRole("textbox", { name: "Amount" }), "15");
  expect(screen.getByText("6.5% interest, a fee")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /A payment pays first/ }));
  await user.click(screen.getByRole("option", { name: "costs, interest, then the debt" }));
  await waitFor(() =>
    expect(planOffers.mock.lastCall?.[1].ask).toMatchObject({
      interest: { rate: "6.5" },
      fees: [{ amount: "15.00", with: "first" }],
    }),
  );
  await waitFor(() =>
    expect(previewPlan.mock.lastCall?.[1].allocation).toBe("costsInterestPrincipal"),
  );
  await expectNoAxeViolations();
});

test("a payment is written by hand, the later ones share the rest, and it is undone", async () => {
  const user = await open();
  await waitFor(() => expect(payments()).toHaveLength(6));
  await user.click(screen.getByRole("button", { name: "Change payment 2" }));
  await retype(user, screen.getByRole("textbox", { name: "Amount of payment 2" }), "100");
  await waitFor(() => expect(payments()[2]?.textContent).toContain("76.13"));
  expect(payments()[0]?.textContent).toContain("82.00");
  await user.click(screen.getByRole("button", { name: "Done with payment 2" }));
  expect(await screen.findByRole("img", { name: "fixed by hand" })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change payment 2" }));
  expect(screen.getByText("Chosen, changed by hand")).toBeTruthy();
  await expectNoAxeViolations();
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(screen.queryByText("Chosen, changed by hand")).toBeNull());
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(await screen.findByText("Chosen, changed by hand")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Back to the offer" }));
  await waitFor(() => expect(screen.queryByText("Chosen, changed by hand")).toBeNull());
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Chosen, changed by hand")).toBeTruthy();
});

test("payments that come to more than is owed say by how much", async () => {
  const user = await open();
  await waitFor(() => expect(payments()).toHaveLength(6));
  await user.click(screen.getByRole("button", { name: "Change payment 6" }));
  await retype(user, screen.getByRole("textbox", { name: "Amount of payment 6" }), "80.00");
  expect(
    await screen.findByText("The payments come to £490.00, and £486.50 is owed: £3.50 over."),
  ).toBeTruthy();
  expect(agree().hasAttribute("disabled")).toBe(true);
});

test("all that the core refuses stands beside its cause at once", async () => {
  const refuse = (field: string, details: Details, also: unknown[] = []) =>
    Promise.reject(new AmicableError("terms", field, field, { details, also }));
  const early: Details = {
    about: "terms",
    reason: "tooEarly",
    day: "2026-12-01",
    than: "2026-12-24",
  };
  const negative: Details = { about: "terms", reason: "negative" };
  const range: Details = { about: "terms", reason: "range", from: 0, to: 100 };
  const percent = { code: "terms", message: "", field: "interest.rate", details: range };
  let isWrong = false;
  const fine = harbour();
  const user = await open({
    planOffers: (...args) => (isWrong ? refuse("payDay", early) : fine.planOffers(...args)),
    previewPlan: (...args) =>
      isWrong ? refuse("tolerance.amount", negative, [percent]) : fine.previewPlan(...args),
  });
  isWrong = true;
  await retype(user, amount(), "90");
  const first = await screen.findByRole("button", { name: /^From which day/ });
  const why = "It can’t begin on this day. 1 December 2026 is before 24 December 2026.";
  await waitFor(() => expect(screen.getByText(why)).toBeTruthy());
  expect(first.getAttribute("aria-describedby")).toBe(screen.getByText(why).id);
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.type(screen.getByRole("textbox", { name: "Amount that is let pass" }), "9");
  expect(
    await screen.findByText("This can’t be let pass. This must not be less than nothing."),
  ).toBeTruthy();
  expect(screen.getByText(why)).toBeTruthy();
});

test("the calendar has a payment on each of its days, one stop for the keyboard", async () => {
  const user = await open();
  await waitFor(() => expect(payments()).toHaveLength(6));
  await user.click(screen.getByRole("radio", { name: "Calendar" }));
  const first = screen.getByRole("button", { name: "Tue 1 Dec: 82.00, then 404.50 is left." });
  await expectNoAxeViolations();
  first.focus();
  await user.keyboard("{ArrowRight}{End}");
  expect(document.activeElement?.getAttribute("aria-label")).toContain("1 May");
  expect(document.querySelectorAll("[data-payment][tabindex='0']")).toHaveLength(1);
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("textbox", { name: "Amount of payment 6" })).toBeTruthy();
});

test("an offer is chosen, their words are kept, and it is agreed once", async () => {
  const agreePlan = vi.fn(harbour().agreePlan);
  const user = await open({ agreePlan });
  await user.click(screen.getByRole("radio", { name: /^Gentle/ }));
  await waitFor(() => expect(payments()).toHaveLength(10));
  await user.type(screen.getByRole("textbox", { name: "What they said" }), "Fridays are safe.");
  await waitFor(() => expect(agree().hasAttribute("disabled")).toBe(false));
  const hand = userEvent.setup();
  await hand.dblClick(agree());
  await screen.findByText("The plan with Owen Pritchard is agreed.");
  await screen.findByRole("heading", { level: 1, name: "Owen Pritchard" });
  expect(agreePlan).toHaveBeenCalledTimes(1);
  expect(agreePlan.mock.calls[0]?.[2]).toMatchObject({
    said: "Fridays are safe.",
    terms: { amounts: { kind: "level", each: "50.00" }, when: { rhythm: { every: "month" } } },
  });
});

test("the offer in sight is printed once, and the button waits for it", async () => {
  const print = stubPrinter();
  let answer: (pdf: string) => void = () => {};
  const offerSheetPdf = vi.fn<Host["offerSheetPdf"]>(() => new Promise((done) => (answer = done)));
  const user = await open({ offerSheetPdf });
  await user.click(screen.getByRole("radio", { name: /^Gentle/ }));
  await waitFor(() => expect(payments()).toHaveLength(10));
  const button = screen.getByRole("button", { name: "Print the offer" });
  await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
  await user.click(button);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.click(button);
  expect(print).not.toHaveBeenCalled();
  answer("offer");
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  await waitFor(() => expect(button.hasAttribute("aria-disabled")).toBe(false));
  expect(offerSheetPdf).toHaveBeenCalledOnce();
  expect(offerSheetPdf.mock.calls[0]).toMatchObject([
    "c2",
    { terms: { amounts: { kind: "level", each: "50.00" } } },
  ]);
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
  await retype(user, amount(), "80");
  await screen.findByText("Now: 80.00 every Friday until 12 Mar 2027");
  await waitFor(() => expect(agree().hasAttribute("disabled")).toBe(false));
  await user.click(agree());
  await screen.findByText("The plan with Marta Kowalska is agreed.");
  await screen.findByRole("heading", { level: 1, name: "Marta Kowalska" });
  expect(agreePlan.mock.calls[0]?.[2]).toMatchObject({
    replaces: "p1",
    debts: ["d3", "d2", "d1"],
    terms: { amounts: { each: "80.00" }, when: { first: "2026-11-27" } },
  });
});

test("a plan needs a debt", async () => {
  const user = await open();
  await user.click(screen.getByRole("checkbox"));
  await screen.findByText("Choose at least one debt.");
  expect(agree().hasAttribute("disabled")).toBe(true);
});

test("where every debt is in a plan, the page says so", async () => {
  renderApp("/customers/c1/plan", harbour());
  await screen.findByRole("heading", { name: "There is nothing to plan" });
  await expectNoAxeViolations();
});
