import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { Lock, Search } from "lucide-react";
import { Suspense, useEffect, useRef, useState } from "react";
import { RouterProvider as AriaRouter } from "react-aria-components";
import { Button } from "../components/Button";
import { CommandPalette } from "../components/overlays/CommandPalette";
import { commandKey, KeyCap } from "../components/display/KeyCap";
import { SidebarNav } from "../components/layout/SidebarNav";
import { useView, useWrite } from "../ipc/queries";
import { useWords } from "../words/Words";
import { PageBoundary } from "./PageBoundary";
import { places } from "./places";
import styles from "./Shell.module.css";
import { useCommands } from "./useCommands";
import { useTouch } from "./useTouch";

/** The frame around every page of an open ledger. */
export function Shell() {
  const t = useWords();
  const router = useRouter();
  const path = useLocation().pathname;
  const session = useView("session");
  const lock = useWrite("lock");
  const [isPaletteOpen, setPaletteOpen] = usePaletteKey();
  const commands = useCommands();
  useTouch();
  const main = useRef<HTMLElement>(null);

  // A new page begins at its top, and a screen reader begins there too.
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <AriaRouter
      navigate={(href) => router.history.push(href)}
      useHref={(href) => router.history.createHref(href)}
    >
      <div className={styles.shell}>
        <a
          className={styles.skip}
          href="#page"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {t("shell-skip")}
        </a>
        {session.isSample && <header className={styles.ribbon}>{t("shell-sample")}</header>}
        <SidebarNav
          label={t("shell-places")}
          items={places.map((place) => ({
            ...place,
            label: t(place.label),
            isCurrent: path === place.href || path.startsWith(`${place.href}/`),
          }))}
          top={
            <button type="button" className={styles.find} onClick={() => setPaletteOpen(true)}>
              <Search aria-hidden size="1em" />
              <span>{t("shell-find")}</span>
              <KeyCap>{`${commandKey(navigator.userAgent)} K`}</KeyCap>
            </button>
          }
          footer={
            <div className={styles.owner}>
              <span className={styles.business}>{session.business}</span>
              <Button look="plain" icon={Lock} onPress={() => lock.mutate([])}>
                {t("common-lock")}
              </Button>
            </div>
          }
        />
        <main ref={main} id="page" tabIndex={-1} className={styles.main}>
          <PageBoundary key={path}>
            <Suspense fallback={<div aria-busy className={styles.waiting} />}>
              <Outlet />
            </Suspense>
          </PageBoundary>
        </main>
        <CommandPalette commands={commands} isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} />
      </div>
    </AriaRouter>
  );
}

function usePaletteKey() {
  const state = useState(false);
  const [, setOpen] = state;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setOpen((isOpen) => !isOpen);
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [setOpen]);
  return state;
}
