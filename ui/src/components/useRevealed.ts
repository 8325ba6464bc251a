import { useEffect, useRef } from "react";

/** For a list that a button brings more of: the button is gone once it was
 * pressed, and the first of what it brought, marked `data-reveal`, has the
 * focus in its place. */
export function useRevealed<T extends HTMLElement>() {
  const list = useRef<T>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-reveal="${wanted.current}"]`);
    if (!item) return;
    wanted.current = null;
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
  });
  function reveal(key: string) {
    wanted.current = key;
  }
  return { list, reveal };
}
