import type { Host } from "./host";

/** The desktop where there is one; in a browser the fake, which begins
 * where the address says: `?fake=none`, `?fake=locked`, `?fake=sample`, on
 * the ledger of `?story=late` or another of `tests/stories`. */
export async function chooseHost(): Promise<Host> {
  if ("__TAURI_INTERNALS__" in window) {
    const { tauriHost } = await import("./tauri");
    return tauriHost();
  }
  const { fakeHost } = await import("./fake");
  const address = new URLSearchParams(window.location.search);
  const wanted = address.get("fake");
  const story = address.get("story") ?? "harbour";
  const state = wanted === "none" || wanted === "locked" ? wanted : "open";
  return fakeHost({ state, isSample: wanted === "sample", story });
}
