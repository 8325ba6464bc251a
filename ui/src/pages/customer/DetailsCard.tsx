import { Button } from "../../components/Button";
import { Card } from "../../components/Card";
import { Facts, type Fact } from "../../components/Facts";
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
  const country = card.country
    ? new Intl.DisplayNames(locale, { type: "region" }).of(card.country)
    : undefined;
  const language = isLanguage(card.language ?? "") ? languageNames[card.language as "en"] : "";
  const facts: (Fact | false)[] = [
    card.phone !== "" && {
      label: t("common-phone"),
      value: <a href={`tel:${card.phone.replace(/\s/g, "")}`}>{card.phone}</a>,
    },
    card.email !== "" && {
      label: t("common-email"),
      value: <a href={`mailto:${card.email}`}>{card.email}</a>,
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
