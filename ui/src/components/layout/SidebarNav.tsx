import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import { Logo } from "./Logo";
import styles from "./SidebarNav.module.css";

export interface NavItem {
  href: string;
  label: string;
  icon: LucideIcon;
  isCurrent: boolean;
  /** Begins a new group, a little apart. */
  apart?: boolean;
}

interface SidebarNavProps {
  label: string;
  items: NavItem[];
  /** Stands between the name and the places; gone in a narrow window. */
  top?: ReactNode;
  footer?: ReactNode;
}

/** The places of the house: at the side, or along the bottom of a narrow window. */
export function SidebarNav({ label, items, top, footer }: SidebarNavProps) {
  return (
    <aside className={styles.sidebar}>
      <div className={styles.brand}>
        <Logo />
        Amicable
      </div>
      {top && <div className={styles.top}>{top}</div>}
      <nav aria-label={label} className={styles.nav}>
        {items.map(({ href, label, icon: Icon, isCurrent, apart }) => (
          <Link
            key={href}
            href={href}
            aria-current={isCurrent ? "page" : undefined}
            className={`${styles.item} ${isCurrent ? styles.current : ""} ${apart ? styles.apart : ""}`}
          >
            <Icon aria-hidden size="1.15em" />
            <span className={styles.label}>{label}</span>
          </Link>
        ))}
      </nav>
      {footer && <div className={styles.footer}>{footer}</div>}
    </aside>
  );
}
