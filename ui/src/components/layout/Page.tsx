import { ChevronLeft } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { Link } from "react-aria-components";
import styles from "./Page.module.css";
import { StepHeading } from "./StepHeading";

interface PageProps {
  title: string;
  /** One line under the title that says how things stand. */
  summary?: ReactNode;
  back?: { href: string; label: string };
  actions?: ReactNode;
  /** The page is as high as the window and a table inside it scrolls. */
  fill?: boolean;
  /** It took another page's place at the same address. */
  isStep?: boolean;
  /** A form reads better in a narrow column. */
  narrow?: boolean;
  children: ReactNode;
}

/** What every page begins with: where am I, what is this, what can I do. */
export function Page({ title, summary, back, actions, fill, isStep, narrow, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Amicable`;
  }, [title]);
  const classes = [styles.page, fill && styles.fill, narrow && styles.narrow];
  return (
    <div className={classes.filter(Boolean).join(" ")}>
      <header className={styles.header}>
        <div className={styles.words}>
          {back && (
            <Link href={back.href} className={styles.back}>
              <ChevronLeft aria-hidden size="1em" />
              {back.label}
            </Link>
          )}
          {isStep ? <StepHeading>{title}</StepHeading> : <h1>{title}</h1>}
          {summary && <p className={styles.summary}>{summary}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
