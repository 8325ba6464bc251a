import { useState } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { FieldRow } from "../../components/fields/Field";
import { TextField } from "../../components/fields/TextField";
import { placesToConfirm } from "../../format/recovery";
import { useWords } from "../../words/Words";
import styles from "./Recovery.module.css";

interface ConfirmKeptProps {
  words: string[];
  onKept: () => void;
  onBack: () => void;
}

/** Two of the words, typed from where they were kept. */
export function ConfirmKept({ words, onKept, onBack }: ConfirmKeptProps) {
  const t = useWords();
  const [places] = useState(() => placesToConfirm(Math.random));
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [hasTried, setTried] = useState(false);
  const isRight = (place: number) => typed[place]?.trim().toLowerCase() === words[place - 1];

  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (places.every(isRight)) onKept();
        else setTried(true);
      }}
    >
      <div>
        <h1>{t("keys-confirm-title")}</h1>
        <p className={styles.lead}>{t("keys-confirm-lead")}</p>
      </div>
      <Card>
        <FieldRow>
          {places.map((place, index) => (
            <TextField
              key={place}
              label={t("keys-confirm-word", { place })}
              value={typed[place] ?? ""}
              onChange={(word) => {
                setTyped({ ...typed, [place]: word });
                setTried(false);
              }}
              error={hasTried && !isRight(place) ? t("keys-confirm-other") : undefined}
              autoFocus={index === 0}
              autoComplete="off"
              autoCorrect="off"
              spellCheck="false"
            />
          ))}
        </FieldRow>
      </Card>
      <div className={styles.buttons}>
        <Button onPress={onBack}>{t("keys-confirm-back")}</Button>
        <Button look="primary" type="submit">
          {t("common-continue")}
        </Button>
      </div>
    </form>
  );
}
