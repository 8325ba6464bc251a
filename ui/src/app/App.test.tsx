import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { AmicableError } from "../ipc/error";
import { fakeHost, fakePassphrase, fakeRecoveryKey } from "../ipc/fake";
import { expectNoAxeViolations, renderApp } from "../test/render";
import { places } from "./places";

test.each(places.map(({ href }) => href))("axe finds nothing at %s", async (href) => {
  renderApp(href);
  await screen.findByRole("heading", { level: 1 });
  await expectNoAxeViolations();
});

test("Ctrl K finds a page and goes there", async () => {
  renderApp("/customers");
  const user = userEvent.setup({ delay: null });
  await screen.findByRole("heading", { level: 1 });
  await user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("dialog");
  await expectNoAxeViolations();
  await user.keyboard("setti{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeTruthy();
});

test("locking shows the lock, the passphrase opens where one was", async () => {
  renderApp("/business");
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("button", { name: "Lock now" }));
  await screen.findByRole("heading", { name: "Unlock Harbour Lane Builders" });
  await expectNoAxeViolations();

  const field = screen.getByLabelText("Passphrase", { selector: "input" });
  await user.type(field, "a wrong one{Enter}");
  expect(await screen.findByText(/does not open this ledger/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, `${fakePassphrase}{Enter}`);
  expect(await screen.findByRole("heading", { level: 1, name: "Business" })).toBeTruthy();
});

test("the recovery key opens too, pasted or by four letters a word", async () => {
  renderApp("/settings", fakeHost({ state: "locked" }));
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("tab", { name: "Recovery key" }));
  const field = screen.getByLabelText(/24 words/);
  await user.click(field);
  const [first = "", ...rest] = fakeRecoveryKey.split(" ");
  await user.keyboard(`${first.slice(0, 4)} orbitt `);
  expect(await screen.findByText(/Word 2 is not on the list/)).toBeTruthy();
  await user.clear(field);
  await user.paste([first, ...rest].map((word, n) => `${String(n + 1)}. ${word}`).join("\n"));
  await user.click(screen.getByRole("button", { name: "Unlock" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeTruthy();
});

test("a ledger that can't be opened says why", async () => {
  const openLedger = () => Promise.reject(new AmicableError("newer", "schema 9"));
  renderApp("/", fakeHost({ state: "locked" }, { openLedger }));
  expect(await screen.findByText(/newer Amicable/)).toBeTruthy();
});

test("the first evening: a ledger, its passphrase, its recovery key", async () => {
  renderApp("/", fakeHost({ state: "none" }));
  const user = userEvent.setup({ delay: null });
  await expectNoAxeViolations();
  await user.click(await screen.findByRole("button", { name: /Create a ledger/ }));
  await user.type(screen.getByLabelText(/Name of the business/), "Quay Music School");
  await user.click(screen.getByRole("button", { name: "Continue" }));

  await user.type(await screen.findByLabelText("Passphrase"), fakePassphrase);
  await user.type(screen.getByLabelText("The same once more"), fakePassphrase);
  expect(screen.getByText(/Quay Music School\.amicable/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Create a ledger" }));

  const heading = await screen.findByRole("heading", { name: "Recovery key" });
  expect(document.activeElement).toBe(heading);
  await expectNoAxeViolations();
  await user.click(screen.getByRole("button", { name: "I have kept them" }));
  const words = fakeRecoveryKey.split(" ");
  for (const field of screen.getAllByLabelText<HTMLInputElement>(/^Word \d+$/)) {
    const label = field.labels?.[0]?.textContent ?? "";
    await user.type(field, words[Number(label.replace("Word ", "")) - 1] ?? "");
  }
  await user.click(screen.getByRole("button", { name: "Continue" }));
  await user.click(await screen.findByRole("button", { name: "Go to the ledger" }));
  expect(await screen.findByText("Quay Music School")).toBeTruthy();
});

test("what is saved on the business page is said and shown in the frame", async () => {
  renderApp("/business");
  const user = userEvent.setup({ delay: null });
  const name = await screen.findByLabelText("Name");
  await user.clear(name);
  await user.type(name, "Harbour & Sons");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved.");
  await waitFor(() => expect(screen.getByText("Harbour & Sons")).toBeTruthy());
});
