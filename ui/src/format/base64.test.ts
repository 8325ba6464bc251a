import { expect, test } from "vitest";
import { base64OfBytes, bytesOfBase64 } from "./base64";

test("every byte comes back, also from a file that is longer than one chunk", () => {
  const bytes = Uint8Array.from({ length: 100_003 }, (_, at) => (at * 7) % 256);
  expect(bytesOfBase64(base64OfBytes(bytes))).toEqual(bytes);
});

test("it is the base 64 that everyone writes", () => {
  expect(base64OfBytes(new TextEncoder().encode("Café"))).toBe("Q2Fmw6k=");
  expect(base64OfBytes(new Uint8Array())).toBe("");
});
