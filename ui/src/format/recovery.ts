/** The 24 words of a recovery key, as a person types or pastes them. */
export const recoveryLength = 24;

/** Words out of anything: line breaks, numbering ("3. harbor"), commas, capitals. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** The one word that the letters can only mean. Every word of the list is
 * told apart by its first four letters. */
export function completeWord(letters: string, list: readonly string[]): string | null {
  if (list.includes(letters)) return letters;
  if (letters.length < 3) return null;
  const fitting = list.filter((word) => word.startsWith(letters));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

export interface RecoveryReading {
  /** The words, completed where four letters were enough. */
  words: string[];
  /** Positions, counted from 1, of words that are not on the list. */
  unknown: number[];
  isComplete: boolean;
}

export function readRecoveryKey(text: string, list: readonly string[]): RecoveryReading {
  const completed = wordsIn(text).map((word) => completeWord(word, list) ?? word);
  const known = new Set(list);
  const unknown = completed.flatMap((word, index) => (known.has(word) ? [] : [index + 1]));
  return {
    words: completed,
    unknown,
    isComplete: completed.length === recoveryLength && unknown.length === 0,
  };
}

/** Two places to ask for, one in each half, to see that the key was kept. */
export function placesToConfirm(random: () => number): [number, number] {
  const half = recoveryLength / 2;
  const pick = () => 1 + Math.floor(random() * half);
  return [pick(), half + pick()];
}
