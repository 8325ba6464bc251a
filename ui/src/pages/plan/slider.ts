import { decimalsOf, fromMinor, toMinor, type Money } from "../../format/amount";

/** Where the handles of the amount stand. Numbers are fine for a place on a
 * track; what is sent is made from whole steps of the smallest coin. */
export interface Scale {
  min: number;
  max: number;
  step: number;
}

/** From a fortieth of the debt to a third of it, wider where an amount was
 * typed beyond, in steps that people would name. */
export function scaleOf(owed: Money, amounts: readonly string[]): Scale {
  const total = toMinor(owed);
  const step = niceStep(total / 200n);
  const said = amounts.filter(Boolean).map((amount) => toMinor({ ...owed, amount }));
  const down = (minor: bigint) => (minor / step) * step;
  const up = (minor: bigint) => ((minor + step - 1n) / step) * step;
  const least = said.reduce((least, next) => (next < least ? next : least), total / 40n);
  const most = said.reduce((most, next) => (next > most ? next : most), total / 3n);
  const unit = 10 ** decimalsOf(owed.currency);
  const min = down(least) < step ? step : down(least);
  const max = up(most) <= min ? min + step : up(most);
  return { min: Number(min) / unit, max: Number(max) / unit, step: Number(step) / unit };
}

/** The largest of 1, 2, 5, 10, 20 and so on that is not more. */
function niceStep(most: bigint): bigint {
  let step = 1n;
  for (let power = 1n; power <= most; power *= 10n) {
    for (const figure of [1n, 2n, 5n]) if (power * figure <= most) step = power * figure;
  }
  return step;
}

export function amountAt(place: number, currency: string): string {
  const minor = BigInt(Math.round(place * 10 ** decimalsOf(currency)));
  return fromMinor(minor, currency).amount;
}
