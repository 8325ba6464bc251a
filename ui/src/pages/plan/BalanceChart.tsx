import { useEffect, useId, useRef, useState } from "react";
import { Card } from "../../components/layout/Card";
import { useFormats } from "../../components/display/useFormats";
import { formatAmount } from "../../format/amount";
import { useLocale, useWords } from "../../words/Words";
import { drawing, type Pauses, type Series } from "./curve";
import styles from "./Chart.module.css";
import { useSpanWords } from "./nearDay";

interface BalanceChartProps {
  series: Series[];
  pauses: Pauses;
  today: string;
}

/** What is left, running down to nothing. The caption says in words what
 * the lines show; each has a dash of its own besides its colour. */
export function BalanceChart({ series, pauses, today }: BalanceChartProps) {
  const t = useWords();
  const [box, width] = useWidth();
  const caption = useId();
  return (
    <Card
      title={t("plan-chart")}
      aside={
        <ul className={styles.legend} aria-hidden>
          {series.map(({ id, name, place, isChosen }) => (
            <li key={id}>
              <svg width="22" height="8" className={lineClass(place, isChosen)}>
                <line x1="1" x2="21" y1="4" y2="4" className={styles.curve} />
              </svg>
              <span className={isChosen ? styles.chosenName : undefined}>{name}</span>
            </li>
          ))}
        </ul>
      }
    >
      <div ref={box} className={styles.box}>
        <Drawing series={series} pauses={pauses} width={width} caption={caption} today={today} />
      </div>
    </Card>
  );
}

function lineClass(place: number, isChosen: boolean): string {
  return `${styles[`line${String(place % 4)}`] ?? ""} ${isChosen ? styles.chosen : ""}`;
}

interface DrawingProps extends BalanceChartProps {
  width: number;
  caption: string;
}

function Drawing({ series, pauses, width, caption, today }: DrawingProps) {
  const t = useWords();
  const locale = useLocale();
  const { priced, day } = useFormats(today);
  const spanWords = useSpanWords(today);
  const height = width > 1400 ? 320 : width < 480 ? 210 : 250;
  const drawn = drawing(series, pauses, { width, height });
  const { left, right, foot } = drawn;
  const said = series.map(({ name, owed, points }) =>
    t("plan-chart-line", {
      name,
      count: points.length,
      total: priced(owed),
      day: day(points.at(-1)?.day ?? today, "long"),
    }),
  );
  const paused = drawn.pauses.map((pause) => t("plan-chart-pause", { pause: spanWords(pause) }));
  // The chosen one is drawn last and so stands before the others.
  const paths = drawn.paths.toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen));
  return (
    <svg width={width} height={height} role="img" aria-labelledby={caption}>
      <title id={caption}>{[...said, ...paused].join(" ")}</title>
      {drawn.pauses.map((pause) => (
        <rect
          key={pause.from}
          x={pause.left}
          y={0}
          width={Math.max(2, pause.right - pause.left)}
          height={foot}
          rx={3}
          className={styles.pause}
        />
      ))}
      {drawn.lines.map(({ at, money }) => (
        <g key={at}>
          <line x1={left} x2={right} y1={at} y2={at} className={styles.grid} />
          <text x={left - 10} y={at} dy="0.32em" textAnchor="end">
            {formatAmount(money, locale).replace(/[.,]0+$/, "")}
          </text>
        </g>
      ))}
      {drawn.months.map(({ at, day }) => (
        <text
          key={day}
          x={at}
          y={foot + 20}
          textAnchor={at > right - 24 ? "end" : at < left + 12 ? "start" : "middle"}
        >
          {tickWords(day, drawn.months.length > 1 && day.endsWith("-01"), locale)}
        </text>
      ))}
      {drawn.pauses.slice(0, 1).map((pause) => {
        const middle = (pause.left + pause.right) / 2;
        const anchor = middle < left + 45 ? "start" : middle > right - 45 ? "end" : "middle";
        return (
          <text
            key={pause.from}
            x={{ start: pause.left, middle, end: pause.right }[anchor]}
            y={14}
            textAnchor={anchor}
            className={styles.pauseWord}
          >
            {t("plan-pause")}
          </text>
        );
      })}
      {paths.map(({ id, d, place, isChosen, end }) => (
        <g key={id} className={lineClass(place, isChosen)}>
          {isChosen && <path d={d} className={styles.halo} />}
          <path d={d} className={styles.curve} />
          {end && <circle cx={end.x} cy={end.y} r={isChosen ? 4 : 3} className={styles.end} />}
        </g>
      ))}
    </svg>
  );
}

/** "Nov"; a January says its year; a day where months are too long. */
function tickWords(day: string, isMonth: boolean, locale: string): string {
  const year = day.slice(5, 7) === "01" ? { year: "numeric" as const } : {};
  const style = isMonth ? { month: "short" as const, ...year } : { day: "numeric" as const };
  const format = new Intl.DateTimeFormat(locale, { month: "short", ...style, timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
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
