import { useEffect } from "react";
import { useHost } from "../ipc/queries";

const every = 15_000;

/** Tells the core that somebody is there, so that it locks only when
 * nobody is. */
export function useTouch() {
  const host = useHost();
  useEffect(() => {
    let last = 0;
    const touch = () => {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      void host.touch();
    };
    const signs = ["pointerdown", "pointermove", "keydown", "wheel"];
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch);
    };
  }, [host]);
}
