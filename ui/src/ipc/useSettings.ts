import type { Settings } from "./bindings";
import { useView } from "./queries";

/** How the window is liked. The core is lenient in reading settings, hence
 * the optional fields of its type, but it always tells them all. */
export function useSettings(): Required<Settings> {
  return useView("settings") as Required<Settings>;
}
