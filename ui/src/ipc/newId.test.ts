import { expect, test } from "vitest";
import { newId } from "./newId";

test("ids are UUIDs of version 7 and sort by time", () => {
  const ids = [1, 2, 1_000, 1_763_700_000_000, 1_763_700_000_001].map((at) => newId(at));
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect([...ids].sort()).toEqual(ids);
  expect(newId(5)).not.toBe(newId(5));
});
