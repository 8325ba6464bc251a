import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { decimalsOf } from "../../format/amount";
import type { PlanView } from "../../ipc/bindings";

export interface Series {
  id: string;
  name: string;
  plan: PlanView;
}

export interface Box {
  width: number;
  height: number;
}

interface Point {
  day: Date;
  left: number;
}

const margin = { top: 12, right: 30, bottom: 28, left: 64 };

/** Only for drawing: where a pixel is fine, a rounded number is too. */
function onPaper(amount: string): number {
  return Number(amount);
}

function pointsOf(plan: PlanView): Point[] {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  return [
    { day: day(plan.agreed), left: onPaper(plan.total.amount) },
    ...plan.rows.map(({ due, left }) => ({ day: day(due), left: onPaper(left.amount) })),
  ];
}

/** What is left over time, as paths and ticks within a box. */
export function drawing(series: Series[], { width, height }: Box) {
  const all = series.map(({ plan }) => pointsOf(plan));
  const days = all.flat().map(({ day }) => day.getTime());
  const most = Math.max(...all.flat().map(({ left }) => left));
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [margin.left, width - margin.right]);
  const y = scaleLinear([0, most], [height - margin.bottom, margin.top]);
  const path = line<Point>(
    ({ day }) => x(day),
    ({ left }) => y(left),
  ).curve(curveStepAfter);
  const currency = series[0]?.plan.total.currency ?? "EUR";
  return {
    paths: series.map(({ id }, index) => ({ id, d: path(all[index] ?? []) ?? "" })),
    lines: y.ticks(4).map((left) => ({
      at: y(left),
      money: { amount: left.toFixed(decimalsOf(currency)), currency },
    })),
    days: x.ticks(Math.max(2, Math.min(8, Math.floor(width / 110)))).map((day) => ({
      at: x(day),
      day: day.toISOString().slice(0, 10),
    })),
    left: margin.left,
    right: width - margin.right,
    foot: height - margin.bottom,
  };
}
