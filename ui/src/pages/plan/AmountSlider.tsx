import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { Button } from "../../components/Button";
import { useFormats } from "../../components/display/useFormats";
import type { Money } from "../../format/amount";
import { useWords } from "../../words/Words";
import type { PlanDraft } from "./draft";
import { amountAt, scaleOf } from "./slider";
import styles from "./Slider.module.css";

interface AmountSliderProps {
  draft: PlanDraft;
  owed: Money;
  say: (next: Partial<PlanDraft>) => void;
}

/** The amount by hand: the plans follow while it is dragged. */
export function AmountSlider({ draft: { each, most, currency }, owed, say }: AmountSliderProps) {
  const t = useWords();
  const { amount } = useFormats();
  const isRange = most !== null;
  const { min, max, step } = scaleOf(owed, [each, most ?? ""]);
  const place = (text: string) => (text === "" ? min : Number(text));
  const label = (place: number) => amount({ amount: amountAt(place, currency), currency });

  function toRange() {
    // The most to begin with: about a third more.
    const more = Math.min(
      max,
      place(each) + Math.max(step, Math.round(place(each) / 3 / step) * step),
    );
    say({ most: amountAt(more, currency) });
  }

  return (
    <>
      <div className={styles.line}>
        <span aria-hidden>{label(min)}</span>
        <Slider
          aria-label={t("plan-word-amount")}
          value={isRange ? [place(each), Math.max(place(each), place(most))] : [place(each)]}
          onChange={(places) => {
            const [least = min, top] = places;
            const to = top === undefined ? {} : { most: amountAt(top, currency) };
            say({ each: amountAt(least, currency), ...to });
          }}
          minValue={min}
          maxValue={max}
          step={step}
          formatOptions={{ style: "currency", currency }}
          className={styles.slider ?? ""}
        >
          <SliderTrack className={styles.track ?? ""}>
            {({ state }) => (
              <>
                <span
                  className={styles.fill}
                  style={
                    isRange
                      ? {
                          left: `${String(state.getThumbPercent(0) * 100)}%`,
                          right: `${String(100 - state.getThumbPercent(1) * 100)}%`,
                        }
                      : { left: 0, right: `${String(100 - state.getThumbPercent(0) * 100)}%` }
                  }
                />
                <SliderThumb
                  index={0}
                  {...(isRange ? { "aria-label": t("plan-word-least") } : {})}
                  className={styles.thumb ?? ""}
                />
                {isRange && (
                  <SliderThumb
                    index={1}
                    aria-label={t("plan-word-most")}
                    className={styles.thumb ?? ""}
                  />
                )}
              </>
            )}
          </SliderTrack>
        </Slider>
        <span aria-hidden>{label(max)}</span>
      </div>
      <Button look="plain" onPress={isRange ? () => say({ most: null }) : toRange}>
        {t(isRange ? "plan-one-amount" : "plan-a-range")}
      </Button>
    </>
  );
}
