import { open, save } from "@tauri-apps/plugin-dialog";
import { commands, events } from "./bindings";
import { AmicableError } from "./error";
import type { Commands, FileFilter, Host } from "./host";

/** The real desktop. The one file of the page that talks to it. */
export function tauriHost(): Host {
  return {
    ...raising(commands),
    chooseFile: (filter) => open({ filters: [filter] }),
    chooseNewFile: (suggestion: string, filter: FileFilter) =>
      save({ defaultPath: suggestion, filters: [filter] }),
    chooseFolder: () => open({ directory: true }),
    onLocked: (tell) => stopping(events.locked.listen(() => tell())),
    onProgress: (tell) => stopping(events.progress.listen(({ payload }) => tell(payload))),
  };
}

/** The commands with what they reject with turned into an AmicableError. */
function raising(plain: Commands): Commands {
  const raise = (thrown: unknown) => {
    throw AmicableError.from(thrown);
  };
  const entries = Object.entries(plain).map(([name, ask]) => {
    const asks = ask as (...args: unknown[]) => Promise<unknown>;
    return [name, (...args: unknown[]) => asks(...args).catch(raise)];
  });
  return Object.fromEntries(entries) as Commands;
}

/** Listening begins by and by; stopping waits for it to have begun. */
function stopping(listening: Promise<() => void>): () => void {
  return () => void listening.then((stop) => stop());
}
