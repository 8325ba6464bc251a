import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { AmicableError } from "../../ipc/error";
import { fakeHost } from "../../ipc/fake";
import type { Host } from "../../ipc/host";
import { expectNoAxeViolations, renderApp } from "../../test/render";

const nobody: Host["ageing"] = async (asOf) => ({ asOf, customers: [], totals: [] });

test("whom it concerns and what they owe is said before anything is made", async () => {
  const makeStatements = vi.fn(fakeHost().makeStatements);
  const openFile = vi.fn(fakeHost().openFile);
  renderApp("/statements", fakeHost({}, { makeStatements, openFile }));
  const user = userEvent.setup();
  expect(await screen.findByText(/8 customers owe, as of 21 November 2026/)).toBeTruthy();
  expect(screen.getByText("£18,869.55")).toBeTruthy();
  expect(screen.getByRole("grid", { name: "How old it is, in GBP" })).toBeTruthy();
  await expectNoAxeViolations();

  await user.click(screen.getByRole("checkbox", { name: /A file for each customer/ }));
  await user.click(screen.getByRole("button", { name: "Make 8 statements" }));
  expect(await screen.findByText("8 statements are made.")).toBeTruthy();
  expect(makeStatements.mock.calls[0]?.[1]).toEqual({
    from: null,
    to: "2026-11-21",
    owing: true,
    folder: "/home/sam/Documents/Statements 2026-11-21",
    oneFile: "/home/sam/Documents/Statements 2026-11-21.pdf",
  });
  await user.click(screen.getByRole("button", { name: "Open the file for the printer" }));
  expect(openFile).toHaveBeenCalledWith("/home/sam/Documents/Statements 2026-11-21.pdf");
  await expectNoAxeViolations();
});

test("the ageing follows the period, and a new period forgets what was made", async () => {
  const ageing = vi.fn(fakeHost().ageing);
  renderApp("/statements", fakeHost({}, { ageing }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Make 8 statements" }));
  await screen.findByText("8 statements are made.");
  await user.click(screen.getByRole("radio", { name: "Last month" }));
  expect(ageing).toHaveBeenCalledWith("2026-10-31");
  expect(screen.queryByText("8 statements are made.")).toBeNull();
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
  renderApp("/statements", fakeHost({}, { makeStatements, cancel }));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Make 8 statements" }));
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(await screen.findByText(/Stopped, as you asked/)).toBeTruthy();
});
