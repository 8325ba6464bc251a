import { useCallback, useState } from "react";
import { AmicableError } from "../../ipc/error";
import { useView } from "../../ipc/queries";
import { PrintedPages } from "./PrintedPages";

/** Prints a document of the core. The sheets, which belong somewhere on the
 * page, stay laid out until the next print: the system's dialog may come
 * back for them long after it was opened. */
export function usePrinting() {
  const { paper } = useView("business");
  const [job, setJob] = useState<{ number: number; pdf: string } | null>(null);
  const [isPreparing, setPreparing] = useState(false);
  const [error, setError] = useState<AmicableError | null>(null);
  const ready = useCallback(() => setPreparing(false), []);
  const fail = useCallback((thrown: unknown) => {
    setError(AmicableError.from(thrown));
    setPreparing(false);
  }, []);

  /** Takes the document in base 64, or the promise of it. */
  function begin(document: string | Promise<string>) {
    setError(null);
    setPreparing(true);
    Promise.resolve(document).then(
      (pdf) => setJob((last) => ({ number: (last?.number ?? 0) + 1, pdf })),
      fail,
    );
  }

  const sheets = job && (
    <PrintedPages key={job.number} pdf={job.pdf} paper={paper} onReady={ready} onError={fail} />
  );
  return { begin, isPreparing, error, sheets };
}
