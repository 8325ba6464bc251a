import { useEffect } from "react";

export type Theme = "light" | "dark" | "system";

const night = "(prefers-color-scheme: dark)";

/** Keeps `data-theme` on the root at light or dark, which is what
 * tokens.css goes by; "system" follows the computer as it changes. */
export function useTheme(theme: Theme) {
  useEffect(() => {
    const system = window.matchMedia(night);
    const apply = () => {
      const isDark = theme === "dark" || (theme === "system" && system.matches);
      document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    };
    apply();
    system.addEventListener("change", apply);
    return () => system.removeEventListener("change", apply);
  }, [theme]);
}
