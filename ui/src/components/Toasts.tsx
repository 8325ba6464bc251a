import { Check, X } from "lucide-react";
import { createContext, use, useCallback, useRef, useState, type ReactNode } from "react";
import { useWords } from "../words/Words";
import { IconButton } from "./Button";
import styles from "./Toasts.module.css";

type Say = (text: string) => void;
const ToastContext = createContext<Say>(() => {});
const stays = 6000;

/** Says in passing that something was done: `toast(t("business-saved"))`.
 * What went wrong belongs beside its cause instead, in an ErrorNote. */
export function useToast(): Say {
  return use(ToastContext);
}

export function Toasts({ children }: { children: ReactNode }) {
  const t = useWords();
  const [toasts, setToasts] = useState<{ id: number; text: string }[]>([]);
  const next = useRef(0);

  const remove = useCallback((id: number) => {
    setToasts((now) => now.filter((toast) => toast.id !== id));
  }, []);
  const say = useCallback<Say>(
    (text) => {
      const id = next.current++;
      setToasts((now) => [...now.slice(-2), { id, text }]);
      setTimeout(() => remove(id), stays);
    },
    [remove],
  );

  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {toasts.map(({ id, text }) => (
          <div key={id} className={styles.toast}>
            <Check aria-hidden size="1.1em" className={styles.icon} />
            <span>{text}</span>
            <IconButton icon={X} label={t("common-close")} onPress={() => remove(id)} />
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
