import { screen } from "@testing-library/react";
import { Lock } from "lucide-react";
import { expect, test } from "vitest";
import { AmicableError, type ErrorCode } from "../ipc/error";
import { expectNoAxeViolations, renderPart } from "../test/render";
import { Amount } from "./display/Amount";
import { matchingCommands, type Command } from "./overlays/CommandPalette";
import { DateField } from "./fields/DateField";
import { ErrorNote } from "./display/ErrorNote";
import { Progress } from "./layout/Progress";
import { Standing } from "./display/Standing";

const gbp = (amount: string) => ({ amount, currency: "GBP" });

test("an amount is written as the language writes it", () => {
  renderPart(<Amount money={gbp("1240.00")} symbol />, "de");
  expect(screen.getByText("1.240,00 £")).toBeTruthy();
});

test("how a customer stands is a sentence", () => {
  const next = { on: "2026-11-27", amount: gbp("60.00") };
  const late = { is: "late", days: 1, since: "2026-11-20", amount: gbp("60.00") } as const;
  renderPart(
    <>
      <Standing today="2026-11-21" onPlan={false} standing={{ is: "settled" }} />
      <Standing today="2026-11-21" onPlan={true} standing={{ is: "onTrack", next }} />
      <Standing today="2026-11-21" onPlan={false} standing={{ is: "onTrack", next }} />
      <Standing today="2026-11-21" onPlan={false} standing={{ ...late, tolerated: false }} />
      <Standing today="2026-11-21" onPlan standing={{ ...late, days: 2, tolerated: true }} />
    </>,
  );
  const said = ["Settled", "On track · next 60.00 on Fri 27 Nov", "Due in 6 days", "1 day late"];
  said.push("2 days late, within what was agreed");
  for (const sentence of said) expect(screen.getByText(sentence)).toBeTruthy();
});

test("an error speaks in the page's words, an unknown one in its own", () => {
  renderPart(
    <>
      <ErrorNote error={new AmicableError("diskFull", "ENOSPC")} />
      <ErrorNote error={new AmicableError("somethingNew" as ErrorCode, "the moon is in the way")} />
    </>,
  );
  expect(screen.getByText(/The disk is full/)).toBeTruthy();
  expect(screen.getByText("the moon is in the way")).toBeTruthy();
});

test("dates and progress are readable by a screen reader", async () => {
  renderPart(
    <>
      <DateField label="Due" value="2026-11-27" onChange={() => {}} />
      <Progress label="Making statements" done={3} total={8} onCancel={() => {}} />
    </>,
  );
  expect(screen.getByRole("progressbar").getAttribute("aria-valuetext")).toBe("3 of 8");
  await expectNoAxeViolations();
});

test("the palette finds by letters in order, the best first", () => {
  const command = (label: string): Command => ({
    id: label,
    label,
    icon: Lock,
    run: () => {},
  });
  const commands = ["Settings", "Statements", "Lock now"].map(command);
  expect(matchingCommands(commands, "stat").map(({ label }) => label)[0]).toBe("Statements");
  expect(matchingCommands(commands, "").length).toBe(3);
});
