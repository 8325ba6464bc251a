import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { decimalsOf, type Money } from "../../format/amount";
import { addDays } from "../../format/day";
import type { OfferView, PlanRow, PlanView, Span } from "../../ipc/bindings";
import { isoDay } from "./draft";

/** One line: what is left after each day on which something is paid. */
export interface Series {
  id: string;
  name: string;
  /** Its place among the offers, from 0: it decides colour and dash. */
  place: number;
  isChosen: boolean;
  start: string;
  owed: Money;
  points: { day: string; left: Money }[];
}

/** An offer as a line; the chosen one as its rows are now. */
export function seriesOf(
  offers: OfferView[],
  chosen: OfferView | undefined,
  plan: PlanView | null,
) {
  return offers.map(({ name, title, schedule }, place): Series => {
    const isChosen = name === chosen?.name;
    const rows = isChosen && plan ? plan.rows.map(point) : null;
    return {
      id: name,
      name: title,
      place,
      isChosen,
      start: schedule.start,
      owed: schedule.debt,
      points: rows ?? schedule.rows.map(({ date, closing }) => ({ day: date, left: closing })),
    };
  });
}

function point({ due, left }: PlanRow) {
  return { day: due, left };
}

export interface Box {
  width: number;
  height: number;
}

const margin = { right: 16, bottom: 30 };
/** Above the lines, so that the word for a pause never stands on one. */
const roof = 24;

/** Only for drawing: where a pixel is fine, a rounded number is too. */
function onPaper({ amount }: Money): number {
  return Number(amount);
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What is left over time, as paths, ticks and pauses within a box. */
export function drawing(
  series: Series[],
  pauses: Pick<Pauses, "skip" | "skipMonths">,
  { width, height }: Box,
) {
  const days = series.flatMap(({ start, points }) => [start, ...points.map(({ day }) => day)]);
  const [from = "", to = ""] = [days.reduce(earlier, days[0] ?? ""), days.reduce(later, "")];
  const spans = spansIn(pauses, from, to);
  const top = spans.length > 0 ? roof : roof / 2;
  const most = Math.max(...series.map(({ owed }) => onPaper(owed)), 0);
  const currency = series[0]?.owed.currency ?? "EUR";
  const ticks = scaleLinear([0, most], [0, 1]).ticks(4);
  // Digits are about seven pixels wide, and the largest decides.
  const margin0 = 18 + 7.5 * String(Math.round(ticks.at(-1) ?? 0)).length;
  const x = scaleUtc([utc(from), utc(to)], [margin0, width - margin.right]);
  const y = scaleLinear([0, most], [height - margin.bottom, top]);
  const path = line<{ day: string; left: Money }>(
    ({ day }) => x(utc(day)),
    ({ left }) => y(onPaper(left)),
  ).curve(curveStepAfter);
  const inside = (day: string) => Math.min(width - margin.right, Math.max(margin0, x(utc(day))));
  return {
    paths: series.map(({ id, place, isChosen, start, owed, points }) => ({
      id,
      place,
      isChosen,
      d: path([{ day: start, left: owed }, ...points]) ?? "",
      end: points.at(-1)
        ? {
            x: x(utc(points.at(-1)?.day ?? start)),
            y: y(onPaper(points.at(-1)?.left ?? owed)),
          }
        : null,
    })),
    lines: ticks.map((left) => ({
      at: y(left),
      money: { amount: left.toFixed(decimalsOf(currency)), currency },
    })),
    months: monthTicks(from, to, Math.max(2, Math.floor(width / 76))).map((day) => ({
      at: x(utc(day)),
      day,
    })),
    pauses: spans.map(({ from, to }) => ({
      from,
      to,
      left: inside(from),
      right: inside(addDays(to, 1)),
    })),
    left: margin0,
    right: width - margin.right,
    foot: height - margin.bottom,
  };
}

function earlier(left: string, right: string): string {
  return left < right ? left : right;
}

function later(left: string, right: string): string {
  return left > right ? left : right;
}

/** Firsts of months, as many as fit; days in between where there is hardly
 * a month to speak of. */
function monthTicks(from: string, to: string, most: number): string[] {
  if (from === "" || to === "") return [];
  const [year = 0, month = 1] = from.split("-").map(Number);
  const firsts: string[] = [];
  for (let at = month - 1; firsts.length < 1300; at++) {
    const day = isoDay(year, at, 1);
    if (day > to) break;
    if (day >= from) firsts.push(day);
  }
  if (firsts.length < 2) return [from, to].filter((day, at, all) => all.indexOf(day) === at);
  const every = [1, 2, 3, 6, 12, 24, 60].find((every) => firsts.length / every <= most) ?? 120;
  return firsts.filter(
    (day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % every === 0,
  );
}

export interface Pauses {
  skip: Span[];
  skipMonths: number[];
}

/** The times without payments that touch a time, by their days. */
export function spansIn({ skip, skipMonths }: Pauses, from: string, to: string): Span[] {
  const spans = skip.filter((span) => span.from <= to && span.to >= from);
  if (from !== "" && skipMonths.length > 0) {
    const [year = 0, month = 1] = from.split("-").map(Number);
    for (let at = month - 1; at < month + 1300; at++) {
      const first = isoDay(year, at, 1);
      if (first > to) break;
      if (skipMonths.includes((at % 12) + 1))
        spans.push({ from: first, to: isoDay(year, at + 1, 0) });
    }
  }
  return spans.sort((a, b) => (a.from < b.from ? -1 : 1));
}
