import { expect, test } from "vitest";
import { fakeHost } from "../../ipc/fake";
import { fromForm, toForm } from "./form";

const before = await fakeHost().business();

test("what is not touched comes back as it was", () => {
  expect(fromForm(toForm(before), before)).toEqual(before);
});

test("blank lines leave the address, and an empty account is no account", () => {
  const noAccount = { holder: "", account: " ", bic: "", bankName: "" };
  const form = { ...toForm(before), ...noAccount, address: " 1 Quay \n\nWhitby " };
  const after = fromForm(form, before);
  expect(after.address).toEqual(["1 Quay", "Whitby"]);
  expect(after.bank).toBeNull();
});
