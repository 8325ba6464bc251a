import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Toasts } from "../../components/overlays/Toasts";
import { AmicableError } from "../../ipc/error";
import { fakeHost } from "../../ipc/fake";
import { renderPart } from "../../test/render";
import { RecoveryKey } from "./RecoveryKey";

const words = ["lamp", "orbit", "velvet"];
const sheet = (
  <Toasts>
    <RecoveryKey business="Harbour Lane" words={words} onKept={() => {}} />
  </Toasts>
);

test("the words are copied by the core, which takes them off the clipboard again", async () => {
  const copyRecoveryKey = vi.fn(fakeHost().copyRecoveryKey);
  renderPart(sheet, "en", fakeHost({}, { copyRecoveryKey }));
  const user = userEvent.setup({ delay: null });
  const byPage = vi.spyOn(navigator.clipboard, "writeText");
  await user.click(await screen.findByRole("button", { name: "Copy" }));
  expect(await screen.findByText(/after a minute they are taken off the clipboard/)).toBeTruthy();
  expect(copyRecoveryKey).toHaveBeenCalledWith("lamp orbit velvet");
  expect(byPage).not.toHaveBeenCalled();
});

test("a clipboard that takes nothing is said beside the words", async () => {
  const copyRecoveryKey = () => Promise.reject(new AmicableError("io", "no clipboard"));
  renderPart(sheet, "en", fakeHost({}, { copyRecoveryKey }));
  const user = userEvent.setup({ delay: null });
  await user.click(await screen.findByRole("button", { name: "Copy" }));
  expect(await screen.findByRole("alert")).toBeTruthy();
});
