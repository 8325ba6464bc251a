import { useLocation, useRouter } from "@tanstack/react-router";
import { CalendarClock, Lock, Moon, Sun, UserRound } from "lucide-react";
import { useMemo } from "react";
import type { Command } from "../components/overlays/CommandPalette";
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
  const changes = usePlanChanges();
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
      ...changes.map(({ name, href }): Command => ({
        id: href,
        label: t("plan-detail-palette", { name }),
        icon: CalendarClock,
        run: () => router.history.push(href),
      })),
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
  }, [t, router, settings, customers, changes, saveSettings, lock]);
}

/** Where the page is about a customer who pays by a plan: the way to
 * change it. */
function usePlanChanges(): { name: string; href: string }[] {
  const id = /^\/customers\/([^/]+)/.exec(useLocation().pathname)?.[1] ?? null;
  const { data: page } = useLiveView("customer", id === null ? null : [id]);
  return useMemo(() => {
    // The answer for the last customer stays until this one's is there.
    if (id === null || page?.card.id !== id) return [];
    return page.plans
      .filter(({ running }) => running)
      .map((plan) => ({
        name: page.card.name,
        href: `/customers/${id}/plans/${plan.id}/change`,
      }));
  }, [id, page]);
}
