import { FolderOpen, Lock, NotebookPen, Sparkles, type LucideIcon } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button as Pressable } from "react-aria-components";
import { Button } from "../../components/Button";
import { ErrorNote } from "../../components/display/ErrorNote";
import { StepHeading } from "../../components/layout/StepHeading";
import { useHost, useView, useWrite } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { CreateLedger } from "./CreateLedger";
import { LanguageChoice } from "./LanguageChoice";
import styles from "./Start.module.css";
import { StartFrame } from "./StartFrame";

interface FirstRunProps {
  /** A ledger is there, open or locked: the start is over. */
  onDone: () => void;
  /** Back to the ledger that waits to be unlocked. */
  onBack?: (() => void) | undefined;
}

export function FirstRun({ onDone, onBack }: FirstRunProps) {
  const t = useWords();
  const host = useHost();
  const [isCreating, setCreating] = useState(false);
  const open = useWrite("openLedger");
  const sample = useWrite("openSample");
  const recent = useView("recentLedgers");

  async function chooseLedger() {
    const filter = { name: t("start-file-kind"), extensions: ["amicable"] };
    const file = await host.chooseFile(filter);
    if (file !== null) open.mutate([file], { onSuccess: onDone });
  }

  if (isCreating) return <CreateLedger onDone={onDone} onBack={() => setCreating(false)} />;
  const isBusy = open.isPending || sample.isPending;
  return (
    <StartFrame
      wide
      corner={
        <div className={styles.corner}>
          {onBack && (
            <Button look="plain" onPress={onBack}>
              {t("common-back")}
            </Button>
          )}
          <LanguageChoice />
        </div>
      }
    >
      <div>
        <StepHeading>{t("start-title")}</StepHeading>
        <p className={styles.lead}>{t("start-lead")}</p>
      </div>
      <div className={styles.choices}>
        <Choice
          icon={NotebookPen}
          title={t("start-create")}
          onPress={() => setCreating(true)}
          isDisabled={isBusy}
        >
          {t("start-create-why")}
        </Choice>
        <Choice
          icon={FolderOpen}
          title={t("start-open")}
          onPress={() => void chooseLedger()}
          isDisabled={isBusy}
        >
          {t("start-open-why")}
        </Choice>
        <Choice
          icon={Sparkles}
          title={t("start-sample")}
          tag={t("start-sample-tag")}
          onPress={() => sample.mutate([], { onSuccess: onDone })}
          isDisabled={isBusy}
        >
          {sample.isPending ? t("start-sample-making") : t("start-sample-why")}
        </Choice>
      </div>
      {recent.length > 0 && (
        <div className={styles.recent}>
          <h2>{t("start-recent")}</h2>
          {recent.map(({ file, business }) => (
            <Pressable
              key={file}
              className={styles.recentLedger ?? ""}
              isDisabled={isBusy}
              onPress={() => open.mutate([file], { onSuccess: onDone })}
            >
              <strong>{business}</strong>
              <span className={styles.soft}>{file}</span>
            </Pressable>
          ))}
        </div>
      )}
      <ErrorNote error={open.error ?? sample.error} />
      <p className={styles.private}>
        <Lock aria-hidden size="1.1em" />
        {t("start-private")}
      </p>
    </StartFrame>
  );
}

interface ChoiceProps {
  icon: LucideIcon;
  title: string;
  tag?: string;
  onPress: () => void;
  isDisabled: boolean;
  children: ReactNode;
}

function Choice({ icon: Icon, title, tag, onPress, isDisabled, children }: ChoiceProps) {
  return (
    <Pressable className={styles.choice ?? ""} onPress={onPress} isDisabled={isDisabled}>
      <span className={styles.choiceIcon}>
        <Icon aria-hidden size="1.35rem" strokeWidth={1.75} />
      </span>
      <span className={styles.choiceTitle}>
        {title}
        {tag && <span className={styles.tag}>{tag}</span>}
      </span>
      <span className={styles.soft}>{children}</span>
    </Pressable>
  );
}
