import type { ReactNode } from "react";
import { Logo } from "../../components/layout/Logo";
import styles from "./Start.module.css";

interface StartFrameProps {
  /** Stands at the top right: the language, a way back. */
  corner?: ReactNode;
  /** The choices are wider than a form. */
  wide?: boolean;
  children: ReactNode;
}

/** The page before any ledger is open. */
export function StartFrame({ corner, wide, children }: StartFrameProps) {
  return (
    <div className={styles.start}>
      <header className={styles.top}>
        <div className={styles.brand}>
          <Logo size={30} />
          Amicable
        </div>
        {corner}
      </header>
      <main className={`${styles.main} ${wide ? styles.wide : ""}`}>{children}</main>
    </div>
  );
}
