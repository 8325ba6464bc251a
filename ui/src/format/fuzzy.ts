const combining = /\p{M}/gu;

/** Text as it is compared: no accents, no case. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(combining, "").toLowerCase();
}

/** How well `query` fits `text`: higher is better, null where it does not.
 *
 * The letters must come in order. A run of letters counts more than
 * scattered ones, and the start of a word more than its middle.
 */
export function fuzzyScore(query: string, text: string): number | null {
  const wanted = plain(query).replace(/\s+/g, "");
  const given = plain(text);
  let score = 0;
  let from = 0;
  let last = -2;
  for (const letter of wanted) {
    const at = given.indexOf(letter, from);
    if (at < 0) return null;
    const startsWord = at === 0 || /[\s\-/.,(]/.test(given[at - 1] ?? "");
    score += at === last + 1 ? 3 : startsWord ? 2 : 0;
    last = at;
    from = at + 1;
  }
  const whole = given.indexOf(plain(query).trim());
  if (whole >= 0) score += whole === 0 ? 12 : 6;
  return score - given.length / 100;
}
