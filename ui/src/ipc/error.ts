import type { Code, Details } from "./bindings";

/** The core's codes, and one for what nobody foresaw. */
export type ErrorCode = Code | "unexpected";

interface Told {
  details?: Details | null;
  also?: unknown[];
}

/** What the core says when something cannot be done: a stable code for the
 * screen to act on, the field that it is about, and the reason with its
 * facts, which the page words. `message` is English, for a log. */
export class AmicableError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly details: Details | undefined;
  /** The other faults of the same form. */
  readonly also: AmicableError[];

  constructor(code: ErrorCode, message: string, field?: string | null, told: Told = {}) {
    super(message);
    this.name = "AmicableError";
    this.code = code;
    this.field = field ?? undefined;
    this.details = told.details ?? undefined;
    this.also = (told.also ?? []).map((fault) => AmicableError.from(fault));
  }

  /** This fault and the others of its form. */
  get all(): AmicableError[] {
    return [this, ...this.also];
  }

  /** Anything that was thrown, as an AmicableError. */
  static from(thrown: unknown): AmicableError {
    if (thrown instanceof AmicableError) return thrown;
    if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
      const field = "field" in thrown && typeof thrown.field === "string" ? thrown.field : null;
      // The core serialises these from the types of the bindings.
      const told = thrown as Told;
      return new AmicableError(thrown.code as ErrorCode, String(thrown.message), field, told);
    }
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return new AmicableError("unexpected", text);
  }
}
