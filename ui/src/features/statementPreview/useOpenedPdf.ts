import { useEffect, useState } from "react";
import { openPdf, type OpenedPdf } from "../../components/pdf";

interface State {
  base64: string | undefined;
  opened: OpenedPdf | null;
  error: unknown;
}

/** The document behind a base 64 text; the last one stays until the next
 * one is open, so that another period does not blank the page. */
export function useOpenedPdf(base64: string | undefined) {
  const [state, setState] = useState<State>({ base64: undefined, opened: null, error: null });
  useEffect(() => {
    if (base64 === undefined) return;
    let isWanted = true;
    let mine: OpenedPdf | null = null;
    openPdf(base64).then(
      (opened) => {
        mine = opened;
        if (isWanted) setState({ base64, opened, error: null });
        else opened.close();
      },
      (error: unknown) => {
        if (isWanted) setState({ base64, opened: null, error });
      },
    );
    return () => {
      isWanted = false;
      // The pages in sight are replaced a moment later.
      if (mine) setTimeout(mine.close, 5000);
    };
  }, [base64]);
  return { opened: state.opened, error: state.error, isReady: state.base64 === base64 };
}
