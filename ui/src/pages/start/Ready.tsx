import { FolderOpen } from "lucide-react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { ErrorNote } from "../../components/display/ErrorNote";
import { useWrite } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Start.module.css";

/** The ledger is made: where it is, how it opens, what comes next. */
export function Ready({ file, onDone }: { file: string; onDone: () => void }) {
  const t = useWords();
  const show = useWrite("showFile");
  return (
    <div className={styles.stack}>
      <div>
        <h1>{t("start-ready-title")}</h1>
        <p className={styles.lead}>{t("start-ready-lead")}</p>
      </div>
      <Card>
        <div className={styles.file}>
          <div className={styles.filePath}>
            <small>{t("start-file")}</small>
            {file}
          </div>
          <Button small icon={FolderOpen} onPress={() => show.mutate([file])}>
            {t("common-show-file")}
          </Button>
        </div>
        <p className={styles.soft}>{t("start-ready-backup")}</p>
      </Card>
      <ErrorNote error={show.error} />
      <div className={styles.buttons}>
        <Button look="primary" onPress={onDone} autoFocus>
          {t("start-ready-go")}
        </Button>
      </div>
    </div>
  );
}
