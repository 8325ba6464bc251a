import {
  CalendarClock,
  CalendarX2,
  CircleCheck,
  CircleMinus,
  CirclePlus,
  Coffee,
  FilePlus2,
  FileText,
  Flag,
  HandCoins,
  Percent,
  type LucideIcon,
} from "lucide-react";
import { Button, Link } from "react-aria-components";
import type { PlanPage } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Amend.module.css";
import { likeliest, offered, type What } from "./draft";

const icons: Record<What, LucideIcon> = {
  missed: CalendarX2,
  break: Coffee,
  rhythm: CalendarClock,
  paidMore: HandCoins,
  addDebt: FilePlus2,
  hold: Percent,
  charge: CirclePlus,
  waive: CircleMinus,
  settle: CircleCheck,
};

interface WhatHappenedProps {
  page: PlanPage;
  hrefOf: (what: What) => string;
  /** To the builder, for a plan that has little to do with this one. */
  anewHref: string;
  onEnd: () => void;
}

/** The question that comes first: what came in between? */
export function WhatHappened({ page, hrefOf, anewHref, onEnd }: WhatHappenedProps) {
  const t = useWords();
  const likely = likeliest(page.plan.standing);
  return (
    <ul className={styles.choices}>
      {offered(page).map((what) => (
        <li key={what}>
          <Link
            href={hrefOf(what)}
            className={`${styles.choice} ${what === likely ? styles.likely : ""}`}
          >
            <Inside
              icon={icons[what]}
              title={t(`plan-detail-what-${what}`)}
              words={t(`plan-detail-what-${what}-words`)}
              {...(what === likely ? { tag: t("plan-detail-likely") } : {})}
            />
          </Link>
        </li>
      ))}
      <li>
        <Link href={anewHref} className={styles.choice ?? ""}>
          <Inside
            icon={FileText}
            title={t("plan-detail-anew")}
            words={t("plan-detail-anew-words")}
          />
        </Link>
      </li>
      <li>
        <Button className={styles.choice ?? ""} onPress={onEnd}>
          <Inside icon={Flag} title={t("plan-detail-end")} words={t("plan-detail-end-words")} />
        </Button>
      </li>
    </ul>
  );
}

interface InsideProps {
  icon: LucideIcon;
  title: string;
  words: string;
  tag?: string;
}

function Inside({ icon: Icon, title, words, tag }: InsideProps) {
  return (
    <>
      <span className={styles.choiceIcon}>
        <Icon aria-hidden size="1.2rem" strokeWidth={1.75} />
      </span>
      <span className={styles.choiceText}>
        <span className={styles.choiceTitle}>
          {title}
          {tag && <span className={styles.tag}>{tag}</span>}
        </span>
        <span className={styles.choiceWords}>{words}</span>
      </span>
    </>
  );
}
