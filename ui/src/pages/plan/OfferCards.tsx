import { useId } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { Facts } from "../../components/layout/Facts";
import { useFormats } from "../../components/display/useFormats";
import type { OfferName, OfferView } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import { useNearDay } from "./nearDay";
import styles from "./Offers.module.css";

interface OfferCardsProps {
  offers: OfferView[];
  chosen: OfferName | undefined;
  /** Whether rows of the chosen one were changed by hand. */
  isByHand: boolean;
  today: string;
  onChoose: (offer: OfferName) => void;
}

/** The core's offers side by side, of which one is taken. */
export function OfferCards({ offers, chosen, isByHand, today, onChoose }: OfferCardsProps) {
  const t = useWords();
  return (
    <RadioGroup
      aria-label={t("plan-offers")}
      orientation="horizontal"
      value={chosen ?? null}
      onChange={(next) => onChoose(next as OfferName)}
      className={styles.offers ?? ""}
      data-count={offers.length}
    >
      {offers.map((offer) => (
        <OfferCard
          key={offer.name}
          offer={offer}
          mark={offer.name === chosen ? (isByHand ? "plan-chosen-by-hand" : "plan-chosen") : null}
          today={today}
        />
      ))}
    </RadioGroup>
  );
}

interface OfferCardProps {
  offer: OfferView;
  mark: "plan-chosen" | "plan-chosen-by-hand" | null;
  today: string;
}

function OfferCard({ offer, mark, today }: OfferCardProps) {
  const t = useWords();
  const { amount } = useFormats();
  const day = useNearDay(today);
  const about = useId();
  const { name, title, headline, because, payments, last, lastOn, largest, cost } = offer;
  const end = lastOn && t("plan-last-on", { amount: amount(last), day: day(lastOn) });
  return (
    <Radio
      value={name}
      aria-label={`${title}: ${headline}`}
      aria-describedby={about}
      className={styles.offer ?? ""}
    >
      <span className={styles.head}>
        <strong className={styles.title}>{title}</strong>
        {mark && (
          <span className={styles.mark}>
            <span className={styles.dot} />
            {t(mark)}
          </span>
        )}
      </span>
      <span className={styles.headline}>{headline}</span>
      <span id={about} className={styles.about}>
        <Facts
          facts={[
            { label: t("plan-payments"), value: payments },
            { label: t("plan-last"), value: end ?? amount(last) },
            { label: t("plan-largest"), value: amount(largest) },
            { label: t("plan-costs"), value: amount(cost) },
          ]}
        />
        <span className={styles.because}>{because}</span>
      </span>
    </Radio>
  );
}
