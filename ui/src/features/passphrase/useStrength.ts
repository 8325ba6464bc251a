import { useEffect, useState } from "react";
import { useHost } from "../../ipc/queries";

const nothing = { score: 0, enough: false };

/** How hard a passphrase is to guess, as the core sees it. Asked for
 * directly: the cache of views is no place for a passphrase. */
export function useStrength(passphrase: string, about: string) {
  const host = useHost();
  const [judged, setJudged] = useState({ passphrase: "", strength: nothing });
  useEffect(() => {
    let isCurrent = true;
    void host.passphraseStrength(passphrase, about).then((strength) => {
      if (isCurrent) setJudged({ passphrase, strength });
    });
    return () => {
      isCurrent = false;
    };
  }, [host, passphrase, about]);
  return judged.passphrase === passphrase ? judged.strength : { ...judged.strength, enough: false };
}
