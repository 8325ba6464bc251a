import { useEffect, useState } from "react";
import { Fields } from "../../components/fields/Field";
import { SecretField } from "../../components/fields/SecretField";
import { useWords } from "../../words/Words";
import styles from "./NewPassphrase.module.css";
import { useStrength } from "./useStrength";

interface NewPassphraseProps {
  label?: string;
  /** Words that others know and guess first: the business's name. */
  about: string;
  /** The passphrase once it is hard enough to guess and typed twice, else null. */
  onChange: (passphrase: string | null) => void;
  error?: string | undefined;
  autoFocus?: boolean;
}

const names = ["weak", "weak", "fair", "good", "strong"];

/** A passphrase to choose: typed twice, with a meter and one piece of advice. */
export function NewPassphrase({ label, about, onChange, error, autoFocus }: NewPassphraseProps) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState("");
  const [repeated, setRepeated] = useState("");
  const [leftRepeat, setLeftRepeat] = useState(false);
  const { score, enough } = useStrength(passphrase, about);
  const differs = leftRepeat && repeated !== "" && repeated !== passphrase;
  const ready = enough && repeated === passphrase ? passphrase : null;

  useEffect(() => onChange(ready), [onChange, ready]);

  const bars = passphrase === "" ? 0 : Math.max(score, 1);
  const name = passphrase === "" ? "none" : names[score];
  return (
    <Fields>
      <SecretField
        label={label ?? t("keys-passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={error}
        autoFocus={autoFocus}
        autoComplete="new-password"
      />
      <div className={styles.meter} data-enough={enough}>
        <div aria-hidden className={styles.bars}>
          {[1, 2, 3, 4].map((bar) => (
            <span key={bar} className={bar <= bars ? styles.full : styles.bar} />
          ))}
        </div>
        <p aria-live="polite">{t(`keys-strength-${name ?? "weak"}`)}</p>
      </div>
      <SecretField
        label={t("keys-passphrase-again")}
        value={repeated}
        onChange={setRepeated}
        onFocus={() => setLeftRepeat(false)}
        onBlur={() => setLeftRepeat(true)}
        error={differs ? t("keys-passphrase-differs") : undefined}
        autoComplete="new-password"
      />
    </Fields>
  );
}
