import { vi } from "vitest";

/** The printer, and the pictures on the way to it, which jsdom has not. */
export function stubPrinter() {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  URL.createObjectURL = () => "blob:sheet";
  URL.revokeObjectURL = () => {};
  HTMLImageElement.prototype.decode = () => Promise.resolve();
  return print;
}
