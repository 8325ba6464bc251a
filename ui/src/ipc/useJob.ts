import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "./bindings";
import { useHost } from "./queries";

/** Long work: `begin` gives the name for the core to report under, `progress`
 * tells how far it is, `cancel` asks it to stop. Every run has its own name,
 * for a name that was cancelled stays so. */
export function useJob() {
  const host = useHost();
  const current = useRef("");
  const [progress, setProgress] = useState<Progress | null>(null);

  useEffect(
    () =>
      host.onProgress((news) => {
        if (news.job === current.current) setProgress(news);
      }),
    [host],
  );
  const begin = useCallback(() => {
    current.current = crypto.randomUUID();
    setProgress(null);
    return current.current;
  }, []);
  const cancel = useCallback(() => void host.cancel(current.current), [host]);
  return { begin, progress, cancel };
}
