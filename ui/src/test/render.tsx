import { render, type RenderResult } from "@testing-library/react";
import axe from "axe-core";
import { Suspense, type ReactNode } from "react";
import { expect } from "vitest";
import { App } from "../app/App";
import { fakeHost } from "../ipc/fake";
import type { Host } from "../ipc/host";
import { Desktop } from "../ipc/queries";
import { Words } from "../words/Words";

/** The whole window at a path, on a fake desktop. */
export function renderApp(path = "/", host: Host = fakeHost()): RenderResult {
  window.location.hash = path;
  return render(
    <Desktop host={host}>
      <Suspense>
        <App />
      </Suspense>
    </Desktop>,
  );
}

/** One component with words and a fake desktop around it. */
export function renderPart(part: ReactNode, language: "en" | "de" = "en", host = fakeHost()) {
  const region = language === "de" ? "DE" : "GB";
  return render(
    <Desktop host={host}>
      <Words language={language} region={region}>
        <main>
          <Suspense>{part}</Suspense>
        </main>
      </Words>
    </Desktop>,
  );
}

/** Colours are measured in the real window; jsdom paints nothing. */
export async function expectNoAxeViolations(container: Element = document.body) {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join("\n  ")}`);
  expect(said).toEqual([]);
}
