import { Fragment, type ReactNode } from "react";

/** The value to give a message where a control will stand. */
export function slot(name: string): string {
  return `⟦${name}⟧`;
}

interface TemplateProps {
  /** A message with slots, in the order of its language. */
  text: string;
  slots: Record<string, ReactNode>;
}

/** A sentence with controls for words: each language puts them where it
 * would put the word. */
export function Template({ text, slots }: TemplateProps) {
  return text
    .split(/⟦(\w+)⟧/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : slots[part]}</Fragment>);
}
