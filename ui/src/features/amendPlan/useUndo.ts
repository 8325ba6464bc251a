import { useErrorWords } from "../../components/display/ErrorNote";
import { useToast } from "../../components/overlays/Toasts";
import { AmicableError } from "../../ipc/error";
import { newId } from "../../ipc/newId";
import { useHost, useReload } from "../../ipc/queries";
import { useWords } from "../../words/Words";

/** Takes a change back straight away, for the news that it was made. It
 * counts once however often it is pressed, and works after the page that
 * made the change is gone. */
export function useUndo(): (customer: string, plan: string, change: string) => () => void {
  const t = useWords();
  const host = useHost();
  const reload = useReload();
  const toast = useToast();
  const wordsFor = useErrorWords();
  return (customer, plan, change) => {
    const command = newId();
    return () => {
      host.undoAmendment(command, customer, plan, change).then(
        () => {
          reload();
          toast(t("plan-detail-undone-now"));
        },
        (thrown: unknown) => toast(wordsFor(AmicableError.from(thrown))),
      );
    };
  };
}
