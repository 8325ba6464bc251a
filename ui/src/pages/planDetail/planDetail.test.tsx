import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { picturesOf } from "../../components/pdf";
import type { AmendmentView, Details } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import type { Host } from "../../ipc/host";
import { fakeHost } from "../../ipc/fake";
import { afterChristmas, long, onTrack } from "../../test/plans";
import { stubPrinter } from "../../test/printer";
import { expectNoAxeViolations, renderApp } from "../../test/render";

// jsdom has no canvas; what the sheets look like is the core's to test.
vi.mock("../../components/pdf", () => ({
  picturesOf: vi.fn(() => Promise.resolve([new Blob()])),
}));

const path = "/customers/c1/plans/p1";

async function open(story: string, overrides: Partial<Host> = {}, at = path) {
  return openOn(fakeHost({ story }, overrides), at);
}

async function openOn(host: Host, at = path) {
  renderApp(at, host);
  await screen.findByRole("heading", { level: 1 });
  return userEvent.setup({ delay: null });
}

const rows = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);

test("the page says what was agreed, how it stands and what comes next", async () => {
  await open("onTrack");
  expect(screen.getByRole("heading", { level: 1, name: "A plan for £1,440.00" })).toBeTruthy();
  expect(screen.getByText("On track")).toBeTruthy();
  expect(screen.getByText("Pays 2 debts: 2022 and 2031")).toBeTruthy();
  expect(screen.getByText("Next 60.00 on Fri 27 Nov")).toBeTruthy();
  expect(screen.getByText("I get paid on Thursdays, sixty is safe.")).toBeTruthy();
  expect(rows()).toHaveLength(24);
  expect(rows()[3]?.textContent).toContain("next");
  await expectNoAxeViolations();
});

test("a plan that needs a talk says so calmly and leads to the first step", async () => {
  await open("late");
  expect(screen.getByText("120.00 is 8 days late")).toBeTruthy();
  const step = screen.getByRole("link", { name: "They missed payments…" });
  expect(step.getAttribute("href")).toBe(`/#${path}/change?what=missed`);
  expect(document.body.textContent).not.toMatch(/broken|fail|default/i);
  await expectNoAxeViolations();
});

test("interest has its columns, and what is special says why unasked", async () => {
  const user = await open("withInterest");
  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(heads).toEqual(expect.arrayContaining(["Debt", "Interest", "Fee", "Paid", "Open"]));
  expect(screen.getByText("Agreed for Sat 28 Nov")).toBeTruthy();
  // Four of the days are Saturdays and Sundays.
  expect(screen.getAllByText(/The same part of the debt/)).toHaveLength(4);
  await user.click(screen.getByRole("switch", { name: "Say why for each" }));
  expect(screen.getAllByText(/The same part of the debt/)).toHaveLength(12);
  expect(screen.getByText("11.7%")).toBeTruthy();
  await expectNoAxeViolations();
});

test("a very long plan comes in parts, and what is done is folded", async () => {
  const user = await open("onTrack", { planPage: () => Promise.resolve(long()) });
  expect(rows()).toHaveLength(36);
  await user.click(screen.getByRole("button", { name: "Show 200 more of 1,084" }));
  expect(rows()).toHaveLength(236);
  expect(document.activeElement?.textContent).toContain("117");
  await user.click(screen.getByRole("button", { name: "Show" }));
  expect(rows()[0]?.textContent).toContain("paid");
});

test("another day is quoted, and the way to settle carries it", async () => {
  const total = { amount: "1234.00", currency: "GBP" };
  const planQuote = vi.fn<Host["planQuote"]>((_, __, on) =>
    Promise.resolve({ ...(onTrack.quote as NonNullable<typeof onTrack.quote>), on, total }),
  );
  const user = await open("onTrack", { planQuote });
  const day = screen.getByRole("spinbutton", { name: /^day, On which day/ });
  await user.click(day);
  await user.keyboard("{ArrowUp}");
  expect(await screen.findByText("£1,234.00")).toBeTruthy();
  expect(planQuote).toHaveBeenCalledWith("c1", "p1", "2026-11-22");
  const settle = screen.getByRole("link", { name: "Settle it…" });
  expect(settle.getAttribute("href")).toBe(`/#${path}/change?what=settle&on=2026-11-22`);
});

test("a change is taken back after a question; one that was undone stays told", async () => {
  const page = afterChristmas;
  const change = page.plan.amendments[0] as AmendmentView;
  const undone = { ...change, id: "a0", undone: true, latest: false, before: [] };
  const refused: AmendmentView = {
    ...change,
    id: "a2",
    latest: false,
    refused: { about: "change", reason: "nothingThen" },
  };
  const undoAmendment = vi.fn<Host["undoAmendment"]>(() => Promise.resolve(null));
  const amendments = [undone, refused, ...page.plan.amendments];
  const shown = { ...page, plan: { ...page.plan, amendments } };
  const told = { ...shown, changes: ["Spread.", "Moved.", ...page.changes] };
  const planPage = () => Promise.resolve(told);
  const user = await open("afterChristmas", { planPage, undoAmendment });
  expect(screen.getByText("Taken back")).toBeTruthy();
  expect(screen.getByText("No longer applies: No payment falls in this time.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo…" }));
  const dialog = await screen.findByRole("dialog", { name: "Take this change back?" });
  expect(within(dialog).getByText(/they are added at the end/)).toBeTruthy();
  await expectNoAxeViolations();
  await user.click(within(dialog).getByRole("button", { name: "Take it back" }));
  await screen.findByText("The change is taken back.");
  expect(undoAmendment.mock.calls[0]?.slice(1)).toEqual(["c1", "p1", "a1"]);
});

test("the plan before a change can be read and printed", async () => {
  const print = stubPrinter();
  const planSheetPdf = vi.fn<Host["planSheetPdf"]>(() => Promise.resolve("before"));
  const user = await open("afterChristmas", { planSheetPdf });
  await user.click(screen.getByRole("link", { name: "See the plan before this" }));
  const title = "The plan before the change of 18 November 2026";
  await screen.findByRole("heading", { level: 1, name: title });
  expect(screen.getByText("£1,440.00 in 24 payments, the last on 16 Apr 2027")).toBeTruthy();
  expect(rows()).toHaveLength(24);
  await expectNoAxeViolations();
  await user.click(screen.getByRole("button", { name: "Print" }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(planSheetPdf.mock.calls).toEqual([["c1", "p1", "a1"]]);
  expect(picturesOf).toHaveBeenLastCalledWith("before", 220);
});

test("the plan is printed as it is now, each time anew, and what went wrong is said", async () => {
  const print = stubPrinter();
  const planSheetPdf = vi.fn<Host["planSheetPdf"]>(() => Promise.resolve("now"));
  planSheetPdf.mockRejectedValueOnce(new AmicableError("document", "no font"));
  const user = await open("onTrack", { planSheetPdf });
  const printIt = async () => {
    await user.click(screen.getByRole("button", { name: "More to do with the plan" }));
    await user.click(await screen.findByRole("menuitem", { name: "Print the plan" }));
  };
  await printIt();
  expect(await screen.findByText("This page could not be made.")).toBeTruthy();
  expect(print).not.toHaveBeenCalled();
  await printIt();
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(screen.queryByText("This page could not be made.")).toBeNull();
  await printIt();
  await waitFor(() => expect(print).toHaveBeenCalledTimes(2));
  expect(planSheetPdf.mock.calls).toEqual(Array(3).fill(["c1", "p1", null]));
  await expectNoAxeViolations();
});

test("the first question is what happened, the likeliest first", async () => {
  const user = await open("late", {}, `${path}/change`);
  const choices = within(screen.getByRole("main")).getAllByRole("listitem");
  expect(choices[0]?.textContent).toContain("They missed paymentsLikely");
  await expectNoAxeViolations();
  await user.click(within(choices[0] as HTMLElement).getByRole("link"));
  await screen.findByRole("heading", { level: 1, name: "They missed payments" });
  expect(screen.getByText(/2 payments are late: 120.00 in all/)).toBeTruthy();
});

test("ending it from there tells so and comes back to the plan", async () => {
  const user = await open("onTrack", {}, `${path}/change`);
  await user.click(screen.getByRole("button", { name: /It can’t go on/ }));
  const dialog = await screen.findByRole("dialog", { name: "End the plan" });
  await user.type(within(dialog).getByLabelText("Reason"), "Moved abroad");
  await user.click(within(dialog).getByRole("button", { name: "End the plan" }));
  expect(await screen.findByText("The plan is ended.")).toBeTruthy();
  expect(await screen.findByText("Ended on 21 Nov")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Something changed…" })).toBeNull();
});

test("a break shows old and new side by side, is agreed with a reason and undone", async () => {
  const host = fakeHost({ story: "onTrack" });
  const previewAmendment = vi.spyOn(host, "previewAmendment");
  const undoAmendment = vi.spyOn(host, "undoAmendment");
  const amendPlan = vi.spyOn(host, "amendPlan");
  const user = await openOn(host, `${path}/change?what=break`);

  expect(await screen.findByText(/they are added at the end/)).toBeTruthy();
  const lines = screen.getAllByRole("table")[1] as HTMLElement;
  expect(within(lines).getAllByText("moved")).toHaveLength(4);
  expect(within(lines).getByText("£60.00 since the plan was changed.")).toBeTruthy();
  await user.click(within(lines).getByRole("button", { name: /20 payments stay, 6 Nov to 16/ }));
  expect(within(lines).getAllByText("stays")).toHaveLength(20);
  await expectNoAxeViolations();

  await user.click(screen.getByRole("radio", { name: /Everything moves on/ }));
  await waitFor(() =>
    expect(previewAmendment.mock.lastCall?.[2].change).toEqual({
      kind: "holiday",
      from: "2026-11-27",
      to: "2026-12-24",
      then: "shift",
      interest: "runs",
    }),
  );

  await user.click(screen.getByRole("button", { name: "Agree this change" }));
  expect(await screen.findByText("Please fill this in.")).toBeTruthy();
  const why = screen.getByLabelText("Why");
  expect(document.activeElement).toBe(why);
  await user.type(why, "The shop is closed");
  await user.dblClick(screen.getByRole("button", { name: "Agree this change" }));
  await screen.findByRole("heading", { level: 1, name: "A plan for £1,440.00" });
  expect(await screen.findByText("The plan with Marta Kowalska is changed.")).toBeTruthy();
  expect(new Set(amendPlan.mock.calls.slice(1).map(([id]) => id)).size).toBe(1);
  expect(await screen.findByText(/move on to the next days/)).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("The change is taken back.");
  expect(undoAmendment.mock.calls[0]?.slice(1)).toEqual(["c1", "p1", "a1"]);
  // It stays told, struck through.
  await waitFor(() => expect(screen.getByText(/move on to the next days/).tagName).toBe("DEL"));
});

const refusals: [string, string, Details, RegExp][] = [
  [
    "break",
    "change.to",
    { about: "change", reason: "endsFirst", from: "2026-12-24", to: "2026-12-01" },
    /^1 December 2026 is before 24 December 2026\.$/,
  ],
  ["break", "change.then", { about: "change", reason: "noDayLeft" }, /No payment is left to take/],
  ["rhythm", "change.from", { about: "change", reason: "nothingThen" }, /No payment falls in/],
  ["paidMore", "change", { about: "change", reason: "nothingAhead" }, /No more was paid than/],
  ["break", "terms", { about: "terms", reason: "count", most: 7 }, /must be between 1 and 7/],
];
test.each(refusals)(
  "what the core refuses of %s at %s is said there",
  async (what, field, details, words) => {
    const previewAmendment = () =>
      Promise.reject(new AmicableError("amendment", "no", field, { details }));
    await open("onTrack", { previewAmendment }, `${path}/change?what=${what}`);
    expect(await screen.findByText(words)).toBeTruthy();
    await expectNoAxeViolations();
  },
);

test.each(["missed", "rhythm", "paidMore", "addDebt", "hold", "settle"])(
  "axe finds nothing at %s",
  async (what) => {
    await open("withInterest", {}, `${path}/change?what=${what}`);
    await expectNoAxeViolations();
  },
);

test("the palette changes the plan of the customer at hand", async () => {
  const user = await open("onTrack");
  await user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("dialog");
  await user.keyboard("change the plan{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "What happened?" })).toBeTruthy();
});
