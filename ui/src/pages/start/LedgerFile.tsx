import { Button } from "../../components/Button";
import { useHost } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Start.module.css";

interface LedgerFileProps {
  file: string;
  onChange: (file: string) => void;
}

/** Where the ledger will be: a good place is suggested, another can be chosen. */
export function LedgerFile({ file, onChange }: LedgerFileProps) {
  const t = useWords();
  const host = useHost();

  async function choose() {
    const filter = { name: t("start-file-kind"), extensions: ["amicable"] };
    const chosen = await host.chooseNewFile(file, filter);
    if (chosen !== null) onChange(chosen);
  }

  return (
    <div className={styles.file}>
      <div className={styles.filePath}>
        <small>{t("start-file")}</small>
        {file}
      </div>
      <Button small onPress={() => void choose()}>
        {t("start-file-change")}
      </Button>
    </div>
  );
}
