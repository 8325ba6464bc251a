import { useId, type ReactNode } from "react";
import styles from "./Card.module.css";

interface CardProps {
  title?: string;
  /** Stands at the right of the title: a filter, a small button. */
  aside?: ReactNode;
  /** calm: news that asks for nothing; late: something waits. */
  tone?: "plain" | "calm" | "late";
  /** Rows and tables bring their own margins. */
  flush?: boolean;
  children: ReactNode;
}

export function Card({ title, aside, tone = "plain", flush, children }: CardProps) {
  const id = useId();
  return (
    <section
      className={`${styles.card} ${styles[tone]} ${flush ? styles.flush : ""}`}
      aria-labelledby={title ? id : undefined}
    >
      {(title || aside) && (
        <header className={styles.header}>
          {title && <h2 id={id}>{title}</h2>}
          {aside && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
