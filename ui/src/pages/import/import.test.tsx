import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { bytesOfBase64 } from "../../format/base64";
import type { ImportPreview } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import { fakeHost } from "../../ipc/fake";
import type { Host } from "../../ipc/host";
import { owed as csv, preview } from "../../test/owed";
import { expectNoAxeViolations, renderApp } from "../../test/render";

async function bringIn(calls: Partial<Host>, content: string = csv, name = "owed.csv") {
  renderApp("/import", fakeHost({}, calls));
  const user = userEvent.setup({ applyAccept: false });
  await screen.findByRole("button", { name: "Choose a file" });
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("nowhere to put a file");
  await user.upload(input, new File([content], name, { type: "text/csv" }));
  return user;
}

test("a file is looked at, asked about, taken over", async () => {
  const stageImport = vi.fn(fakeHost().stageImport);
  const runImport = vi.fn(fakeHost().runImport);
  const user = await bringIn({ stageImport, runImport });
  const run = await screen.findByRole("button", { name: "Import the other 6 debts" });
  expect(new TextDecoder().decode(bytesOfBase64(stageImport.mock.calls[0]?.[0] ?? ""))).toBe(csv);
  expect(screen.getByText(/2 lines can't be taken over/)).toBeTruthy();
  expect(screen.getByText("This is not an amount.")).toBeTruthy();
  await expectNoAxeViolations();

  expect(run.hasAttribute("disabled")).toBe(true);
  await user.click(screen.getByRole("radio", { name: "9 May 2026" }));
  await waitFor(() => expect(run.hasAttribute("disabled")).toBe(false));
  await user.click(run);

  await screen.findByRole("heading", { name: "6 debts are in your ledger" });
  expect(runImport.mock.calls[0]?.[3].dates).toBe("mdy");
  expect(screen.getByRole("link", { name: "See the customers" })).toBeTruthy();
  await expectNoAxeViolations();
});

test("another column is previewed at once", async () => {
  const previewImport = vi.fn(fakeHost().previewImport);
  const user = await bringIn({ previewImport });
  const amount = await screen.findByRole("button", { name: /Amount$/ });
  await user.click(amount);
  await user.click(await screen.findByRole("option", { name: "Paid" }));
  await waitFor(() => expect(previewImport).toHaveBeenCalled());
  const columns = previewImport.mock.calls[0]?.[1].columns;
  expect(columns).toContainEqual({ field: "amount", column: "Paid" });
});

test("the same file again has nothing new, and says so", async () => {
  const again: ImportPreview = {
    ...preview,
    doubts: [],
    problems: [],
    remarks: [],
    newDebts: 0,
    newPayments: 0,
    newCustomers: 0,
    knownDebts: 46,
    charged: [],
  };
  await bringIn({ stageImport: async () => ({ ticket: "t2", preview: again }) });
  expect(await screen.findByText(/Nothing in this file is new/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Import/ })).toBeNull();
});

test("a workbook is not sent anywhere; what to do is said", async () => {
  const stageImport = vi.fn(fakeHost().stageImport);
  await bringIn({ stageImport }, "PK\u0003\u0004", "owed.xlsx");
  expect(await screen.findByText(/It is a workbook. Open it in Excel/)).toBeTruthy();
  expect(stageImport).not.toHaveBeenCalled();
  await expectNoAxeViolations();
});

test("a file that the core can't read is said kindly", async () => {
  const stageImport = () => Promise.reject(new AmicableError("import", "the file is XML"));
  await bringIn({ stageImport }, "<?xml?>", "owed.xml");
  expect(await screen.findByText(/“owed.xml” can't be read as a table yet/)).toBeTruthy();
});

test("stopping while it runs imports nothing", async () => {
  let stop: (error: AmicableError) => void = () => {};
  const runImport: Host["runImport"] = () => new Promise((_, reject) => (stop = reject));
  const cancel: Host["cancel"] = async () => stop(new AmicableError("cancelled", "cancelled"));
  const sure = async () => ({ ticket: "t1", preview: { ...preview, doubts: [] } });
  const user = await bringIn({ runImport, cancel, stageImport: sure });
  await user.click(await screen.findByRole("button", { name: /^Import the other/ }));
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  expect(await screen.findByText(/Nothing was imported/)).toBeTruthy();
});
