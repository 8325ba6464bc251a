import { Copy } from "lucide-react";
import { Link } from "react-aria-components";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { Facts, type Fact } from "../../components/layout/Facts";
import { useReach } from "../../features/reach/useReach";
import type { CustomerCard } from "../../ipc/bindings";
import { isLanguage, languageNames } from "../../words/bundles";
import { useLocale, useWords } from "../../words/Words";
import styles from "./Customer.module.css";

/** How to reach them, and what is good to know, in the owner's words. */
export function DetailsCard({ card, onEdit }: { card: CustomerCard; onEdit: () => void }) {
  const t = useWords();
  const facts = useFacts(card);
  return (
    <Card
      title={t("customer-details")}
      aside={
        <Button small onPress={onEdit}>
          {t("customer-edit")}
        </Button>
      }
    >
      {card.notes && <p className={styles.notes}>{card.notes}</p>}
      {facts.length > 0 && <Facts facts={facts} />}
      {facts.length === 0 && !card.notes && (
        <p className={styles.soft}>{t("customer-details-none")}</p>
      )}
    </Card>
  );
}

function useFacts(card: CustomerCard): Fact[] {
  const t = useWords();
  const locale = useLocale();
  const reach = useReach();
  const country = card.country
    ? new Intl.DisplayNames(locale, { type: "region" }).of(card.country)
    : undefined;
  const language = isLanguage(card.language ?? "") ? languageNames[card.language as "en"] : "";
  const facts: (Fact | false)[] = [
    card.phone !== "" && {
      label: t("common-phone"),
      value: <Way text={card.phone} onPress={() => reach.call(card.phone)} />,
    },
    card.email !== "" && {
      label: t("common-email"),
      value: <Way text={card.email} onPress={() => reach.write(card.email)} />,
    },
    card.address.length > 0 && {
      label: t("common-address"),
      value: <span className={styles.address}>{card.address.join("\n")}</span>,
    },
    country !== undefined && { label: t("common-country"), value: country },
    language !== "" && { label: t("common-language"), value: language },
  ];
  return facts.filter((fact) => fact !== false);
}

/** A number or an address: pressed to use it, selected or copied to use it
 * elsewhere. It is no address of the window's own, so it has no `href`. */
function Way({ text, onPress }: { text: string; onPress: () => void }) {
  const t = useWords();
  const { copy } = useReach();
  return (
    <span className={styles.way}>
      <Link className={styles.wayOut ?? ""} onPress={onPress}>
        {text}
      </Link>
      <Button
        look="plain"
        icon={Copy}
        aria-label={t("customer-copy", { text })}
        onPress={() => copy(text)}
      />
    </span>
  );
}
