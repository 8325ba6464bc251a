import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "../../ipc/fake";
import { harbour } from "../../test/harbour";
import { expectNoAxeViolations, renderApp } from "../../test/render";
import { forgetKept } from "./kept";

beforeEach(forgetKept);

const rows = () => screen.getAllByRole("row").slice(1);

test("the page says how things stand, and axe finds nothing", async () => {
  renderApp("/customers", harbour());
  expect(await screen.findByText("8 owe 18,869.55 · 3 on a plan · 2 late")).toBeTruthy();
  expect(rows()).toHaveLength(8);
  expect(rows()[0]?.textContent).toContain("Theodoros Papadopoulos");
  await expectNoAxeViolations();
});

test("by keyboard alone: search, go down, open, come back to the same list", async () => {
  renderApp("/customers", harbour());
  const user = userEvent.setup({ delay: null });
  await screen.findByRole("grid");
  await user.keyboard("/1240");
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.keyboard("{ArrowDown}{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Marta Kowalska" });

  await user.click(screen.getAllByRole("link", { name: "Customers" }).at(-1) as HTMLElement);
  const field = await screen.findByRole<HTMLInputElement>("searchbox");
  expect(field.value).toBe("1240");
  expect(rows()).toHaveLength(1);
});

test("a pill filters, and where nothing fits the way back is offered", async () => {
  renderApp("/customers", harbour());
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("radio", { name: "Late 2" }));
  expect(rows()).toHaveLength(2);
  await user.type(screen.getByRole("searchbox"), "nobody of this name");
  await screen.findByRole("heading", { name: /Nothing found/ });
  await expectNoAxeViolations();
  await user.click(screen.getByRole("button", { name: "Clear the search" }));
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  await user.click(screen.getByRole("radio", { name: "Everyone 9" }));
  expect(rows()).toHaveLength(9);
});

test("an empty ledger teaches what to do", async () => {
  renderApp("/customers", fakeHost({ story: "empty" }));
  await screen.findByRole("heading", { name: "Nobody owes you anything yet" });
  expect(screen.getByRole("button", { name: "Add customer" })).toBeTruthy();
  await expectNoAxeViolations();
});

test("a customer is added once, and what the core refuses is said at its field", async () => {
  const host = harbour();
  const saveCustomer = vi.spyOn(host, "saveCustomer");
  renderApp("/customers", host);
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("button", { name: "Add customer" }));
  const sheet = await screen.findByRole("dialog");
  await expectNoAxeViolations();
  await user.click(within(sheet).getByRole("button", { name: "Add customer" }));
  await within(sheet).findByText("Please fill this in.");
  const name = within(sheet).getByRole("textbox", { name: /^Name/ });
  await waitFor(() => expect(document.activeElement).toBe(name));
  await user.keyboard("Grace Adeyemi");
  await user.click(within(sheet).getByRole("button", { name: "Add customer" }));
  await screen.findByText("Grace Adeyemi is added.");
  expect(saveCustomer).toHaveBeenCalledTimes(2);
  expect(saveCustomer.mock.calls[1]?.[1]).toMatchObject({ id: null, name: "Grace Adeyemi" });
});

test("Esc asks only where something would be lost", async () => {
  renderApp("/customers", harbour());
  const user = userEvent.setup({ delay: null });
  const add = await screen.findByRole("button", { name: "Add customer" });
  await user.click(add);
  await screen.findByRole("dialog");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

  await user.click(add);
  await user.keyboard("Jo{Escape}");
  await screen.findByRole("heading", { name: "Discard what you typed?" });
  await user.click(screen.getByRole("button", { name: "Discard" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(add));
});
