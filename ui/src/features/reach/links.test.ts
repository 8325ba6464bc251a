import { expect, test } from "vitest";
import { mailLink, phoneLink } from "./links";

test("a number is dialled without what eases reading", () => {
  expect(phoneLink("+44 (0)1947 555-230")).toBe("tel:+4401947555230");
});

test("an address brings nothing along", () => {
  expect(mailLink(" marta@example.com ")).toBe("mailto:marta@example.com");
  expect(mailLink("m@example.com?attach=/etc/hosts")).not.toContain("?");
});
