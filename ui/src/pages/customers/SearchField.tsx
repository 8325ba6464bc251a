import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { Input, SearchField as AriaSearchField } from "react-aria-components";
import { KeyCap } from "../../components/display/KeyCap";
import { useWords } from "../../words/Words";
import styles from "./Customers.module.css";

interface SearchFieldProps {
  value: string;
  onChange: (query: string) => void;
  /** The arrow down leaves the field for the list. */
  onDown: () => void;
  onEnter: () => void;
}

/** Searches as the person types; "/" goes there from anywhere on the page. */
export function SearchField({ value, onChange, onDown, onEnter }: SearchFieldProps) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest("input, textarea, [contenteditable], [role='dialog']")) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <AriaSearchField
      aria-label={t("customers-search")}
      value={value}
      onChange={onChange}
      onSubmit={onEnter}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown") onDown();
        else event.continuePropagation();
      }}
      className={styles.search ?? ""}
    >
      <Search aria-hidden size="1.1em" />
      <Input ref={input} className={styles.input ?? ""} placeholder={t("customers-search")} />
      <KeyCap>/</KeyCap>
    </AriaSearchField>
  );
}
