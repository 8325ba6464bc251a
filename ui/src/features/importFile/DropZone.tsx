import { FileSpreadsheet } from "lucide-react";
import { useState, type DragEvent } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "../../components/Button";
import { useWords } from "../../words/Words";
import { acceptedFiles } from "./file";
import styles from "./Import.module.css";

interface DropZoneProps {
  isPending: boolean;
  onFile: (file: File) => void;
}

/** Where the file comes in: dropped here, or chosen. */
export function DropZone({ isPending, onFile }: DropZoneProps) {
  const t = useWords();
  const [isOver, setOver] = useState(false);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }

  return (
    <div
      className={`${styles.zone} ${isOver ? styles.over : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className={styles.zoneIcon}>
        <FileSpreadsheet aria-hidden size="1.75rem" strokeWidth={1.6} />
      </span>
      <h2>{t("import-drop-title")}</h2>
      <p className={styles.zoneWords}>{t("import-drop-words")}</p>
      <FileTrigger
        acceptedFileTypes={acceptedFiles}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button look="primary" isDisabled={isPending}>
          {t("import-choose")}
        </Button>
      </FileTrigger>
    </div>
  );
}
