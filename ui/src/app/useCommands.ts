import { useRouter } from "@tanstack/react-router";
import { Lock, Moon, Sun, UserRound } from "lucide-react";
import { useMemo } from "react";
import type { Command } from "../components/CommandPalette";
import { useLiveView, useWrite } from "../ipc/queries";
import { useSettings } from "../ipc/useSettings";
import { useWords } from "../words/Words";
import { places } from "./places";

/** Everything the command palette can do. */
export function useCommands(): Command[] {
  const t = useWords();
  const router = useRouter();
  const settings = useSettings();
  const { data: customers } = useLiveView("customers", []);
  const { mutate: saveSettings } = useWrite("saveSettings");
  const { mutate: lock } = useWrite("lock");

  return useMemo(() => {
    const goTo = places.map(({ href, label, icon }): Command => ({
      id: href,
      label: t(label),
      icon,
      run: () => router.history.push(href),
    }));
    const people = (customers?.rows ?? []).map(({ id, name, company, reference }): Command => ({
      id,
      label: name,
      detail: company || reference,
      alsoFoundBy: `${company} ${reference}`,
      icon: UserRound,
      run: () => router.history.push(`/customers/${id}`),
    }));
    return [
      ...goTo,
      { id: "lock", label: t("common-lock"), icon: Lock, run: () => lock([]) },
      {
        id: "light",
        label: t("shell-go-light"),
        icon: Sun,
        run: () => saveSettings([{ ...settings, theme: "light" }]),
      },
      {
        id: "dark",
        label: t("shell-go-dark"),
        icon: Moon,
        run: () => saveSettings([{ ...settings, theme: "dark" }]),
      },
      ...people,
    ];
  }, [t, router, settings, customers, saveSettings, lock]);
}
