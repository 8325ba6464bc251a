import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Day } from "../../components/display/Day";
import { Folded } from "../../components/layout/Folded";
import { Menu } from "../../components/overlays/Menu";
import { SegmentedFilter } from "../../components/fields/Toggles";
import { useFormats } from "../../components/display/useFormats";
import type { CustomerPage, TimelineItem } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import styles from "./Lists.module.css";
import type { Begin } from "./dialogs";
import { useHappened } from "./happened";
import { isTold, keyOf, type Told } from "./timeline";

const tolds: Told[] = ["everything", "money", "plans"];
const few = 15;

interface TimelineCardProps {
  page: CustomerPage;
  begin: Begin;
}

/** What happened, the latest first, each cent explained. What was
 * cancelled stays, struck through, with its reason. */
export function TimelineCard({ page, begin }: TimelineCardProps) {
  const t = useWords();
  const [told, setTold] = useState<Told>("everything");
  const items = page.timeline.filter((item) => isTold(item, told));
  return (
    <Card
      flush
      title={t("customer-happened")}
      aside={
        <SegmentedFilter
          label={t("customer-happened")}
          options={tolds.map((value) => ({ value, label: t(`customer-told-${value}`) }))}
          value={told}
          onChange={setTold}
        />
      }
    >
      <div className={styles.list}>
        <Folded
          key={told}
          items={items}
          few={few}
          more={(count) => t("customer-happened-more", { count })}
        >
          {(shown) => (
            <ol>
              {shown.map((item) => (
                <Item key={keyOf(item)} item={item} page={page} begin={begin} />
              ))}
            </ol>
          )}
        </Folded>
        {items.length === 0 && <p className={styles.nothing}>{t("customer-happened-none")}</p>}
      </div>
    </Card>
  );
}

function Item({ item, page, begin }: TimelineCardProps & { item: TimelineItem }) {
  const t = useWords();
  const { day } = useFormats(page.asOf);
  const { title, lines, quote, target } = useHappened(page)(item);
  const { voidedOn } = item;
  const isVoided = voidedOn !== null;
  return (
    <li className={styles.item}>
      <span className={styles.when}>
        <Day day={item.on} today={page.asOf} />
      </span>
      <div className={styles.said}>
        <strong className={isVoided ? styles.struck : undefined}>{title}</strong>
        {lines.map((line) => (
          <span key={line} className={isVoided ? styles.struck : undefined}>
            {line}
          </span>
        ))}
        {quote && <q>{quote}</q>}
        {isVoided && (
          <span className={styles.undone}>
            {t(voidedOn === item.on ? "customer-voided-mistake" : "customer-voided", {
              day: day(voidedOn),
              reason: item.voidedBecause ?? "",
            })}
          </span>
        )}
      </div>
      {target && !isVoided && (
        <Menu
          trigger={<IconButton icon={Ellipsis} label={t("customer-item-menu", { title })} />}
          choices={[
            {
              id: "void",
              label: t(`customer-void-${target.kind}`),
              onAction: () => begin({ is: "void", target }),
            },
          ]}
        />
      )}
    </li>
  );
}
