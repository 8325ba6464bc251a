import { wordlist } from "@scure/bip39/wordlists/english.js";
import { expect, test } from "vitest";
import { completeWord, placesToConfirm, readRecoveryKey, wordsIn } from "./recovery";

test("words are found in whatever was pasted", () => {
  expect(wordsIn("1. Lamp\n 2. orbit, quiz")).toEqual(["lamp", "orbit", "quiz"]);
});

test("four letters are enough for a word", () => {
  expect(completeWord("umbr", wordlist)).toBe("umbrella");
  expect(completeWord("act", wordlist)).toBe("act");
  expect(completeWord("ab", wordlist)).toBeNull();
  expect(completeWord("zzzz", wordlist)).toBeNull();
});

test("a word that is not on the list is named by its place", () => {
  const reading = readRecoveryKey("lamp orbitt quiz", wordlist);
  expect(reading).toEqual({ words: ["lamp", "orbitt", "quiz"], unknown: [2], isComplete: false });
  expect(readRecoveryKey("aban ".repeat(24), wordlist).isComplete).toBe(true);
});

test("one place is asked for in each half", () => {
  expect(placesToConfirm(() => 0)).toEqual([1, 13]);
  expect(placesToConfirm(() => 0.999)).toEqual([12, 24]);
});
