import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { recordWith } from "../ipc/ledger";
import { recording } from "./record";

// `cargo xtask snapshots record` has the core answer.
const { AMICABLE_CORE: core, AMICABLE_NOTES: notes } = process.env;
if (core && notes) recordWith(recording(core, notes));

// A busy two-core machine needs longer than a second to draw a page.
configure({ asyncUtilTimeout: 10_000 });

// jsdom lays nothing out. A virtual list needs a window to look through
// and rows to measure, so it gets one size for scrollers and one for rows.
const height = {
  configurable: true,
  get(this: HTMLElement) {
    return this.dataset["index"] === undefined ? 800 : 60;
  },
};
const width = { configurable: true, get: () => 1000 };
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: height,
  clientHeight: height,
  offsetWidth: width,
  clientWidth: width,
});

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", StillObserver);
vi.stubGlobal("IntersectionObserver", StillObserver);
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
}));
vi.stubGlobal("CSS", { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") });
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
vi.stubGlobal("scrollTo", () => {});
// Nothing is painted: what asks for a canvas finds none.
HTMLCanvasElement.prototype.getContext = () => null;

// Roles, names and axe ask for the style of every element again and again,
// and jsdom matches each of them with the whole style sheet of a browser,
// which was half the time of a page test. No style sheet of ours is loaded
// here: what is left is the element's own style, what it inherits, and
// whether it is a block or not shown at all.
const unseen = new Set("HEAD TITLE META LINK STYLE SCRIPT TEMPLATE DATALIST".split(" "));
const blocks = new Set(
  (
    "HTML BODY ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION " +
    "FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL OPTION P PRE SEARCH " +
    "SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const inherited: Record<string, string> = { visibility: "visible", "pointer-events": "auto" };

function styleValue(element: HTMLElement, name: string): string {
  const own = element.style.getPropertyValue(name);
  if (own !== "") return own;
  if (name === "display") {
    const { tagName } = element;
    if (element.hasAttribute("hidden") || unseen.has(tagName)) return "none";
    return blocks.has(tagName) ? "block" : "inline";
  }
  const initial = inherited[name];
  if (initial === undefined) return "";
  const parent = element.parentElement;
  return parent ? styleValue(parent, name) : initial;
}

window.getComputedStyle = (asked) => {
  const element = asked as HTMLElement;
  const value = (name: string) => styleValue(element, name);
  return new Proxy(element.style, {
    get: (own, key) => {
      if (key === "getPropertyValue") return value;
      const plain: unknown = Reflect.get(own, key, own);
      if (typeof key !== "string" || plain !== "") return plain;
      return value(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    },
  });
};

afterEach(cleanup);
