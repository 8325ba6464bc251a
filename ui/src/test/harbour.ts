import { fakeHost } from "../ipc/fake";
import type { Host } from "../ipc/host";

/** Harbour Lane Builders with nine customers: `tests/stories/harbour.json`.
 * Its figures are what tests may count on. */
export const nine = await fakeHost().customers();
export const marta = await fakeHost().customer("c1");

export const harbour = (overrides: Partial<Host> = {}): Host => fakeHost({}, overrides);
