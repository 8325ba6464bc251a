import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { picturesOf } from "../../components/pdf";
import { AmicableError } from "../../ipc/error";
import type { LineView } from "../../ipc/bindings";
import { fakeHost } from "../../ipc/fake";
import type { Host } from "../../ipc/host";
import { stubPrinter } from "../../test/printer";
import { expectNoAxeViolations, renderApp } from "../../test/render";

// jsdom has no canvas; that the pages are drawn is seen in the real window.
vi.mock("../../components/pdf", () => ({
  openPdf: vi.fn(() => Promise.resolve({ pdf: {}, pages: [], close: () => {} })),
  picturesOf: vi.fn(() => Promise.resolve([new Blob()])),
}));

const page = "/customers/c1/statement";
const pounds = (amount: string) => ({ amount, currency: "GBP" });

/** The statement that the fake has, with two lines that this test knows. */
const statement: Host["statement"] = async (request) => {
  const view = await fakeHost().statement(request);
  const section = view.sections[0];
  if (!section) throw new Error("the fake's statement is empty");
  const lines: LineView[] = [
    {
      on: "2026-08-04",
      what: { is: "charged", reference: "2031", description: "Oak flooring", due: "2026-09-03" },
      added: pounds("640.00"),
      paid: pounds("0.00"),
      balance: pounds("640.00"),
    },
    {
      on: "2026-11-06",
      what: {
        is: "paid",
        method: "bankTransfer",
        reference: "",
        towards: [{ reference: "2031", amount: pounds("60.00") }],
        credit: pounds("0.00"),
      },
      added: pounds("0.00"),
      paid: pounds("60.00"),
      balance: pounds("580.00"),
    },
  ];
  return { ...view, sections: [{ ...section, lines, closing: pounds("580.00") }] };
};

test("a statement is shown as a page and as a table", async () => {
  renderApp(page, fakeHost({}, { statement }));
  const user = userEvent.setup({ delay: null });
  expect(await screen.findByText(/balance £580.00/)).toBeTruthy();
  await expectNoAxeViolations();
  await user.click(screen.getByRole("radio", { name: "Table" }));
  const table = screen.getByRole("table", { name: "How the balance came about, in GBP" });
  expect(table.textContent).toContain("2031, Oak flooring, due 3 Sept");
  expect(table.textContent).toContain("Payment by bank transfer, towards 2031");
  await expectNoAxeViolations();
});

test("one click saves it, and what was saved can be opened", async () => {
  const saveStatement = vi.fn(fakeHost().saveStatement);
  const openFile = vi.fn(fakeHost().openFile);
  renderApp(page, fakeHost({}, { saveStatement, openFile }));
  const user = userEvent.setup({ delay: null });
  const save = await screen.findByRole("button", { name: "Save" });
  await waitFor(() => expect(save.hasAttribute("disabled")).toBe(false));
  await user.click(save);
  expect(await screen.findByText(/^Saved as \/home\/sam\/Documents\//)).toBeTruthy();
  expect(saveStatement).toHaveBeenCalledWith(
    { customer: "c1", from: null, to: "2026-11-21" },
    null,
    false,
  );
  await user.click(screen.getByRole("button", { name: "Open" }));
  expect(openFile).toHaveBeenCalledOnce();
});

test("a file that is there already is replaced only by one who says so", async () => {
  const there = new AmicableError("alreadyExists", "it exists already");
  const saveStatement = vi.fn<Host["saveStatement"]>((_, file, replace) =>
    replace ? Promise.resolve(file ?? "/home/sam/Documents/S.pdf") : Promise.reject(there),
  );
  renderApp(page, fakeHost({}, { saveStatement }));
  const user = userEvent.setup({ delay: null });
  const save = await screen.findByRole("button", { name: "Save" });
  await waitFor(() => expect(save.hasAttribute("disabled")).toBe(false));
  await user.click(save);
  expect(await screen.findByText(/There is a file of that name already/)).toBeTruthy();
  expect(saveStatement.mock.calls.map(([, , replace]) => replace)).toEqual([false]);
  await user.click(screen.getByRole("button", { name: "Replace it" }));
  expect(await screen.findByText("Saved as /home/sam/Documents/S.pdf")).toBeTruthy();
  expect(saveStatement.mock.calls.map(([, , replace]) => replace)).toEqual([false, true]);
});

test("what is printed is the page in sight", async () => {
  const print = stubPrinter();
  const statementPdf = () => Promise.resolve("the page");
  renderApp(page, fakeHost({}, { statementPdf }));
  const user = userEvent.setup({ delay: null });
  const button = await screen.findByRole("button", { name: "Print" });
  await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
  await user.click(button);
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(picturesOf).toHaveBeenCalledWith("the page", 220);
});

test("another period is asked of the core", async () => {
  const statementPdf = vi.fn(fakeHost().statementPdf);
  renderApp(page, fakeHost({}, { statementPdf }));
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("radio", { name: "Last month" }));
  await waitFor(() =>
    expect(statementPdf).toHaveBeenLastCalledWith({
      customer: "c1",
      from: "2026-10-01",
      to: "2026-10-31",
    }),
  );
});

test("a page that can't be made says so, and can be tried again", async () => {
  const statementPdf = vi.fn(() => Promise.reject(new AmicableError("document", "no font")));
  renderApp(page, fakeHost({}, { statementPdf }));
  const user = userEvent.setup({ delay: null });
  expect(await screen.findByText("This page could not be made.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(statementPdf).toHaveBeenCalledTimes(2));
});
