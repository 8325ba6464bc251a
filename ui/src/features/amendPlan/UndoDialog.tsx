import { Button } from "../../components/Button";
import { Dialog } from "../../components/overlays/Dialog";
import { ErrorNote } from "../../components/display/ErrorNote";
import { useToast } from "../../components/overlays/Toasts";
import type { PlanPage } from "../../ipc/bindings";
import { useOnce } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Amend.module.css";

interface UndoDialogProps {
  page: PlanPage;
  /** The change, and what it did. */
  change: string;
  sentence: string;
  onClose: () => void;
}

/** Takes the last change back; the plan is as it was before. */
export function UndoDialog({ page, change, sentence, onClose }: UndoDialogProps) {
  const t = useWords();
  const toast = useToast();
  const undo = useOnce("undoAmendment");

  function submit() {
    undo.mutate([page.customer, page.plan.id, change], {
      onSuccess: () => {
        toast(t("plan-detail-undone-now"));
        onClose();
      },
    });
  }

  return (
    <Dialog
      title={t("plan-detail-undo-title")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("plan-detail-undo-leave")}</Button>
          <Button look="primary" autoFocus isPending={undo.isPending} onPress={submit}>
            {t("plan-detail-undo-do")}
          </Button>
        </>
      }
    >
      <div className={styles.undo}>
        <ErrorNote error={undo.error} />
        <blockquote>{sentence}</blockquote>
        <p>{t("plan-detail-undo-words")}</p>
      </div>
    </Dialog>
  );
}
