import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { expectNoAxeViolations, renderPart } from "../../test/render";
import { MoneyField } from "./MoneyField";

function Probe({ start = "" }: { start?: string }) {
  const [amount, setAmount] = useState(start);
  return (
    <>
      <MoneyField label="Amount" currency="EUR" value={amount} onChange={setAmount} />
      <output>{amount}</output>
      <button onClick={() => setAmount("75.00")}>Everything</button>
    </>
  );
}

test("what is typed in German becomes a decimal string, and is tidied on leaving", async () => {
  renderPart(<Probe />, "de");
  const user = userEvent.setup({ delay: null });
  await user.type(screen.getByLabelText("Amount"), "1.240,5");
  expect(screen.getByRole("status").textContent).toBe("1240.50");
  await user.tab();
  expect(screen.getByLabelText<HTMLInputElement>("Amount").value).toBe("1240,50");
  await expectNoAxeViolations();
});

test("what is no amount is nothing, and says so on leaving", async () => {
  renderPart(<Probe start="60.00" />);
  const user = userEvent.setup({ delay: null });
  const field = screen.getByLabelText<HTMLInputElement>("Amount");
  expect(field.value).toBe("60.00");
  await user.clear(field);
  await user.type(field, "sixty");
  expect(screen.getByRole("status").textContent).toBe("");
  await user.tab();
  expect(screen.getByText(/does not read as an amount/)).toBeTruthy();
});

test("a value set from outside replaces the text", async () => {
  renderPart(<Probe />);
  const user = userEvent.setup({ delay: null });
  await user.type(screen.getByLabelText("Amount"), "12");
  await user.click(screen.getByRole("button", { name: "Everything" }));
  expect(screen.getByLabelText<HTMLInputElement>("Amount").value).toBe("75.00");
});
