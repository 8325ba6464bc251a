/** What a telephone dials: figures and a plus, without what eases reading. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, "")}`;
}

/** An address and nothing else: one that came with a file could otherwise
 * bring a subject or an attachment along. */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(email.trim()).replace("%40", "@")}`;
}
