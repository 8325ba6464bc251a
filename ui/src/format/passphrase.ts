/** How hard a passphrase is to guess, and the one piece of advice that
 * would help it most. An estimate to guide a person, not a gate: the file
 * is protected by Argon2id, so each guess costs an attacker real time.
 */
export type Strength = "empty" | "weak" | "fair" | "good" | "strong";
export type Advice = "longer" | "less-common" | "less-repeated" | "more-words" | "fine";

export interface PassphraseReading {
  strength: Strength;
  /** 0 to 4, for the meter. */
  level: 0 | 1 | 2 | 3 | 4;
  advice: Advice;
}

const common =
  /pass(word|phrase)?|letmein|welcome|qwert[yz]|azerty|admin|iloveyou|secret|amicable|abc123|monkey|dragon|football|geheim|motdepasse|contrase[nñ]a|hallo|bonjour|hola|(19|20)\d\d/gi;
const runs =
  /(.)\1{2,}|0123|1234|2345|3456|4567|5678|6789|7890|abcd|bcde|asdf|sdfg|zxcv|(.{2,6})\2+/gi;

export function readPassphrase(text: string): PassphraseReading {
  if (text === "") return { strength: "empty", level: 0, advice: "longer" };
  const withoutCommon = text.replace(common, "~");
  const core = withoutCommon.replace(runs, "~");
  const bits = core.length * Math.log2(alphabetOf(core));
  const words = text.trim().split(/[\s\-_.]+/).length;

  const level = bits < 36 ? 1 : bits < 55 ? 2 : bits < 75 ? 3 : 4;
  const strength = (["weak", "fair", "good", "strong"] as const)[level - 1] ?? "weak";
  return { strength, level, advice: adviceFor() };

  function adviceFor(): Advice {
    if (level >= 3) return "fine";
    if (withoutCommon !== text) return "less-common";
    if (core !== withoutCommon) return "less-repeated";
    return words > 1 ? "more-words" : "longer";
  }
}

/** Letters in words carry less surprise than letters drawn by lot, hence
 * 12 for plain lower case where the alphabet has 26. */
function alphabetOf(text: string): number {
  let size = 0;
  if (/\p{Ll}/u.test(text)) size += 12;
  if (/\p{Lu}/u.test(text)) size += 6;
  if (/\d/.test(text)) size += 8;
  if (/[^\p{L}\d]/u.test(text)) size += 8;
  return Math.max(size, 2);
}
