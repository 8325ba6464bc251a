import { useEffect, useRef, useState } from "react";
import { Toasts } from "../components/overlays/Toasts";
import { preferredCountry } from "../format/places";
import { useHost, useReload, useView, useWrite } from "../ipc/queries";
import { useSettings } from "../ipc/useSettings";
import { FirstRun } from "../pages/start/FirstRun";
import { Unlock } from "../pages/start/Unlock";
import { isLanguage, preferredLanguage } from "../words/bundles";
import { Words } from "../words/Words";
import { Ledger } from "./Ledger";
import { useTheme } from "./theme";

/** Language and theme around everything, then the one question that comes
 * first: is there a ledger, and is it open? */
export function App() {
  const settings = useSettings();
  const session = useView("session");
  useTheme(settings.theme);
  const wanted = settings.language ?? "";
  const language = isLanguage(wanted) ? wanted : preferredLanguage(navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Words language={language} region={session.country ?? preferredCountry(navigator.languages)}>
      <Toasts>
        <Door />
      </Toasts>
    </Words>
  );
}

function Door() {
  const host = useHost();
  const reload = useReload();
  const session = useView("session");
  const tried = useKeyringOnce();
  // Creating a ledger opens it before its recovery key was kept, so the
  // start ends when it says so, not when the ledger is open.
  const [isStarting, setStarting] = useState(session.state === "none");

  useEffect(() => host.onLocked(reload), [host, reload]);

  if (tried.isPending) return null;
  const isLocked = session.state === "locked";
  // The sample has no key to ask for; it is made anew each time.
  if (isStarting || session.state === "none" || (isLocked && session.isSample)) {
    return (
      <FirstRun
        onDone={() => setStarting(false)}
        onBack={isLocked && !session.isSample ? () => setStarting(false) : undefined}
      />
    );
  }
  if (isLocked) {
    return (
      <Unlock
        name={session.business ?? fileName(session.file)}
        file={session.file ?? ""}
        error={tried.error}
        onElsewhere={() => setStarting(true)}
      />
    );
  }
  return <Ledger />;
}

/** Opening with the computer's keyring is tried when the window opens, and
 * never after a lock: who locks means it. */
function useKeyringOnce() {
  const { state, file } = useView("session");
  const { mutate, isPending, error } = useWrite("openLedger");
  const hasTried = useRef(false);
  useEffect(() => {
    if (hasTried.current) return;
    hasTried.current = true;
    if (state === "locked" && file !== null) mutate([file]);
  }, [state, file, mutate]);
  return { isPending, error };
}

function fileName(path: string | null): string {
  const name = path?.split(/[/\\]/).pop() ?? "";
  return name.replace(/\.amicable$/, "");
}
