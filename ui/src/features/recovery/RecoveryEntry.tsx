import { wordlist } from "@scure/bip39/wordlists/english.js";
import { useState } from "react";
import { Button } from "../../components/Button";
import { ErrorNote } from "../../components/display/ErrorNote";
import { TextArea } from "../../components/fields/TextField";
import { readRecoveryKey, recoveryLength } from "../../format/recovery";
import { useWrite } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Recovery.module.css";

/** The recovery key as typed or pasted: numbered or not, in lines or in one.
 * Four letters are enough for a word. */
export function RecoveryEntry() {
  const t = useWords();
  const unlock = useWrite("unlockWithRecoveryKey");
  const [text, setText] = useState("");
  const reading = readRecoveryKey(text, wordlist);
  // The word under the pen is not wrong yet.
  const isBetweenWords = /\s$/.test(text);
  const unknown = isBetweenWords
    ? reading.unknown
    : reading.unknown.filter((place) => place < reading.words.length);

  function read(typed: string) {
    const endsWord = /[^\p{L}]$/u.test(typed) && typed.length > text.length;
    setText(endsWord ? `${readRecoveryKey(typed, wordlist).words.join(" ")} ` : typed);
  }

  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        unlock.mutate([reading.words.join(" ")]);
      }}
    >
      <TextArea
        label={t("keys-recovery-enter")}
        hint={
          unknown.length > 0
            ? undefined
            : t("keys-recovery-count", { count: reading.words.length, all: recoveryLength })
        }
        error={
          unknown.length > 0
            ? t("keys-recovery-unknown", { count: unknown.length, places: unknown.join(", ") })
            : undefined
        }
        value={text}
        onChange={read}
        rows={4}
        autoFocus
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
      />
      <ErrorNote error={unlock.error} />
      <div className={styles.buttons}>
        <Button
          look="primary"
          type="submit"
          isDisabled={!reading.isComplete}
          isPending={unlock.isPending}
        >
          {unlock.isPending ? t("keys-unlocking") : t("keys-unlock")}
        </Button>
      </div>
    </form>
  );
}
