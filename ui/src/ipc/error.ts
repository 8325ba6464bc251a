/** What the core says when something cannot be done: a stable code for the
 * screen to act on, a sentence, and the field that it is about. */
export class AmicableError extends Error {
  readonly code: string;
  readonly field: string | undefined;

  constructor(code: string, message: string, field?: string | null) {
    super(message);
    this.name = "AmicableError";
    this.code = code;
    this.field = field ?? undefined;
  }

  /** Anything that was thrown, as an AmicableError. */
  static from(thrown: unknown): AmicableError {
    if (thrown instanceof AmicableError) return thrown;
    if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
      const field = "field" in thrown && typeof thrown.field === "string" ? thrown.field : null;
      return new AmicableError(String(thrown.code), String(thrown.message), field);
    }
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return new AmicableError("unexpected", text);
  }
}
