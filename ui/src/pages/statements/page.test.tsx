import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { AmicableError } from "../../ipc/error";
import { fakeHost } from "../../ipc/fake";
import type { Host } from "../../ipc/host";
import { expectNoAxeViolations, renderApp } from "../../test/render";

const pounds = (amount: string) => ({ amount, currency: "GBP" });
const due = (late: string, total: string) => ({
  notDue: { amount: pounds("0.00"), count: 0 },
  days1To30: { amount: pounds(late), count: 1 },
  days31To60: { amount: pounds("0.00"), count: 0 },
  days61To90: { amount: pounds("0.00"), count: 0 },
  over90: { amount: pounds("0.00"), count: 0 },
  credit: pounds("0.00"),
  total: pounds(total),
});
const two: Host["ageing"] = async (asOf) => ({
  asOf,
  customers: [
    {
      id: "k",
      reference: "K-014",
      name: "Marta Kowalska",
      currency: "GBP",
      ageing: due("40.00", "40.00"),
    },
    {
      id: "p",
      reference: "P-031",
      name: "Owen Pritchard",
      currency: "GBP",
      ageing: due("2.50", "2.50"),
    },
  ],
  totals: [{ currency: "GBP", owing: 2, owed: pounds("42.50"), ageing: due("42.50", "42.50") }],
});
const made: Host["makeStatements"] = async (_, { oneFile }) => ({
  customers: 2,
  files: [oneFile ?? ""],
});
const nobody: Host["ageing"] = async (asOf) => ({ asOf, customers: [], totals: [] });

test("whom it concerns and what they owe is said before anything is made", async () => {
  const makeStatements = vi.fn(made);
  const openFile = vi.fn(fakeHost().openFile);
  renderApp("/statements", fakeHost({}, { ageing: two, makeStatements, openFile }));
  const user = userEvent.setup({ delay: null });
  expect(await screen.findByText(/2 customers owe, as of 21 November 2026/)).toBeTruthy();
  expect(screen.getByText("£42.50")).toBeTruthy();
  expect(screen.getByRole("grid", { name: "How old it is, in GBP" })).toBeTruthy();
  await expectNoAxeViolations();

  await user.click(screen.getByRole("checkbox", { name: /A file for each customer/ }));
  await user.click(screen.getByRole("button", { name: "Make 2 statements" }));
  expect(await screen.findByText("2 statements are made.")).toBeTruthy();
  expect(makeStatements.mock.calls[0]?.[1]).toEqual({
    from: null,
    to: "2026-11-21",
    owing: true,
    folder: "/home/sam/Documents/Statements 2026-11-21",
    oneFile: "/home/sam/Documents/Statements 2026-11-21.pdf",
    replace: false,
  });
  await user.click(screen.getByRole("button", { name: "Open the file for the printer" }));
  expect(openFile).toHaveBeenCalledWith("/home/sam/Documents/Statements 2026-11-21.pdf");
  await expectNoAxeViolations();
});

test("the ageing follows the period, and a new period forgets what was made", async () => {
  const ageing = vi.fn(two);
  renderApp("/statements", fakeHost({}, { ageing, makeStatements: made }));
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("button", { name: "Make 2 statements" }));
  await screen.findByText("2 statements are made.");
  await user.click(screen.getByRole("radio", { name: "Last month" }));
  expect(ageing).toHaveBeenCalledWith("2026-10-31");
  expect(screen.queryByText("2 statements are made.")).toBeNull();
});

test("files that are there already are replaced only by one who says so", async () => {
  const there = new AmicableError("alreadyExists", "they exist already");
  const makeStatements = vi.fn<Host["makeStatements"]>((job, request) =>
    request.replace ? made(job, request) : Promise.reject(there),
  );
  renderApp("/statements", fakeHost({}, { ageing: two, makeStatements }));
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("button", { name: "Make 2 statements" }));
  expect(await screen.findByText(/There is a file of that name already/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Replace them" }));
  expect(await screen.findByText("2 statements are made.")).toBeTruthy();
  expect(makeStatements.mock.calls.map(([, { replace }]) => replace)).toEqual([false, true]);
  await expectNoAxeViolations();
});

test("where nobody owes, nothing is made", async () => {
  renderApp("/statements", fakeHost({}, { ageing: nobody }));
  await screen.findByRole("heading", { name: "Nobody owes you anything" });
  const make = screen.getByRole("button", { name: "Nothing to make" });
  expect(make.hasAttribute("disabled")).toBe(true);
  await expectNoAxeViolations();
});

test("a run can be stopped half-way", async () => {
  let stop: (error: AmicableError) => void = () => {};
  const makeStatements: Host["makeStatements"] = () => new Promise((_, reject) => (stop = reject));
  const cancel: Host["cancel"] = async () => stop(new AmicableError("cancelled", "cancelled"));
  renderApp("/statements", fakeHost({}, { ageing: two, makeStatements, cancel }));
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("button", { name: "Make 2 statements" }));
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(await screen.findByText(/Stopped, as you asked/)).toBeTruthy();
});
