import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

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

afterEach(cleanup);
