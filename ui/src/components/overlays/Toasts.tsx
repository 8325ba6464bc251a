import { Check, X } from "lucide-react";
import { createContext, use, useCallback, useRef, useState, type ReactNode } from "react";
import { useWords } from "../../words/Words";
import { Button, IconButton } from "../Button";
import styles from "./Toasts.module.css";

/** What can be done with what was done: open the file that was saved. */
export interface ToastAction {
  label: string;
  run: () => void;
  /** There is nothing more to say once it is done: an undo. */
  closes?: boolean;
}

type Say = (text: string, actions?: ToastAction[]) => void;
interface Toast {
  id: number;
  text: string;
  actions: ToastAction[];
}
const ToastContext = createContext<Say>(() => {});
const stays = 6000;
const staysWithActions = 15_000;

/** Says in passing that something was done: `toast(t("business-saved"))`.
 * What went wrong belongs beside its cause instead, in an ErrorNote. */
export function useToast(): Say {
  return use(ToastContext);
}

export function Toasts({ children }: { children: ReactNode }) {
  const t = useWords();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(0);

  const remove = useCallback((id: number) => {
    setToasts((now) => now.filter((toast) => toast.id !== id));
  }, []);
  const say = useCallback<Say>(
    (text, actions = []) => {
      const id = next.current++;
      setToasts((now) => [...now.slice(-2), { id, text, actions }]);
      setTimeout(() => remove(id), actions.length > 0 ? staysWithActions : stays);
    },
    [remove],
  );

  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {toasts.map(({ id, text, actions }) => (
          <div key={id} className={styles.toast}>
            <Check aria-hidden size="1.1em" className={styles.icon} />
            <span className={styles.text}>{text}</span>
            {actions.length > 0 && (
              <div className={styles.actions}>
                {actions.map(({ label, run, closes }) => (
                  <Button
                    key={label}
                    small
                    onPress={() => {
                      run();
                      if (closes) remove(id);
                    }}
                  >
                    {label}
                  </Button>
                ))}
              </div>
            )}
            <IconButton icon={X} label={t("common-close")} onPress={() => remove(id)} />
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
