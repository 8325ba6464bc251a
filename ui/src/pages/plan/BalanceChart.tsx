import { useEffect, useId, useRef, useState } from "react";
import { Card } from "../../components/Card";
import { useFormats } from "../../components/useFormats";
import { formatAmount } from "../../format/amount";
import { useLocale, useWords } from "../../words/Words";
import { drawing, type Series } from "./curve";
import styles from "./Chart.module.css";

const height = 230;

/** What is left, running down to nothing. The caption says in words what
 * the lines show; each has a dash of its own besides its colour. */
export function BalanceChart({ series, today }: { series: Series[]; today: string }) {
  const t = useWords();
  const [box, width] = useWidth();
  const caption = useId();
  return (
    <Card
      title={t("plan-chart")}
      aside={
        <ul className={styles.legend} aria-hidden>
          {series.map(({ id, name }) => (
            <li key={id} className={styles[id]}>
              <svg width="22" height="8">
                <line x1="0" x2="22" y1="4" y2="4" className={styles.curve} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      }
    >
      <div ref={box} className={styles.box}>
        <Drawing series={series} width={width} caption={caption} today={today} />
      </div>
    </Card>
  );
}

interface DrawingProps {
  series: Series[];
  width: number;
  caption: string;
  today: string;
}

function Drawing({ series, width, caption, today }: DrawingProps) {
  const t = useWords();
  const locale = useLocale();
  const { priced, day } = useFormats(today);
  const { paths, lines, days, left, right, foot } = drawing(series, { width, height });
  const months = new Intl.DateTimeFormat(locale, {
    ...{ day: "numeric", month: "short", timeZone: "UTC" },
  });
  const said = series.map(({ name, plan }) =>
    t("plan-chart-line", {
      name,
      count: plan.count,
      total: priced(plan.total),
      day: day(plan.lastOn, "long"),
    }),
  );
  return (
    <svg width={width} height={height} role="img" aria-labelledby={caption}>
      <title id={caption}>{said.join(" ")}</title>
      {lines.map(({ at, money }) => (
        <g key={at}>
          <line x1={left} x2={right} y1={at} y2={at} className={styles.grid} />
          <text x={left - 10} y={at} dy="0.32em" textAnchor="end">
            {formatAmount(money, locale).replace(/[.,]0+$/, "")}
          </text>
        </g>
      ))}
      {days.map(({ at, day }) => (
        <text key={day} x={at} y={foot + 20} textAnchor="middle">
          {months.format(new Date(`${day}T00:00:00Z`))}
        </text>
      ))}
      {paths.toReversed().map(({ id, d }) => (
        <g key={id} className={styles[id]}>
          <path d={d} className={styles.curve} />
        </g>
      ))}
    </svg>
  );
}

function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const watched = box.current;
    if (watched === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, watched.clientWidth)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
