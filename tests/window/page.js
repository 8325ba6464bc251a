// What the tests ask of the page. Roles, names and visibility are axe's,
// so that a test finds a control the way a screen reader does.

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const words = (text) => text.replace(/\s+/g, " ").trim();

/** Calls `look` with every element that is exposed, as axe sees it. */
function exposed(look) {
  axe.setup(document.documentElement);
  try {
    return axe.utils
      .querySelectorAll(axe._tree, "*")
      .filter((node) => axe.commons.dom.isVisibleToScreenReaders(node))
      .flatMap(look);
  } finally {
    axe.teardown();
  }
}

const asks = {
  /** The elements of this role, called this or containing it. */
  find(role, name, part) {
    return exposed((node) => {
      if (axe.commons.aria.getRole(node) !== role) return [];
      const called = words(axe.commons.text.accessibleTextVirtual(node));
      return name === null || called === name || (part && called.includes(name))
        ? [node.actualNode]
        : [];
    });
  },

  /** What can be found, for a person who reads why a test failed. */
  outline() {
    const dull = [null, "none", "presentation", "generic", "paragraph", "InlineTextBox"];
    return exposed((node) => {
      const role = axe.commons.aria.getRole(node);
      if (dull.includes(role)) return [];
      const called = words(axe.commons.text.accessibleTextVirtual(node));
      return [`${role} "${called.slice(0, 80)}"`];
    }).join("\n");
  },

  /** The words on the page, as laid out. */
  text() {
    return words(document.body.innerText);
  },

  /** Waits until nothing that will end is still moving. */
  async settle() {
    const moving = () =>
      document
        .getAnimations()
        .some((a) => a.playState === "running" && a.effect?.getComputedTiming().endTime < 5000);
    for (let waited = 0; waited < 3000 && moving(); waited += 50) await pause(50);
    await document.fonts.ready;
  },

  /**
   * Keeps something moving for a second, where nobody sees it. WebKitGTK
   * takes a picture with the next frame, and a page at rest draws none.
   */
  stir() {
    const speck = document.createElement("div");
    speck.style.cssText =
      "position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:.01;background:#888";
    document.body.append(speck);
    let left = 40;
    const ticking = setInterval(() => {
      speck.style.transform = `translateX(${left % 2}px)`;
      if (left-- === 0) {
        clearInterval(ticking);
        speck.remove();
      }
    }, 25);
  },

  /** What axe finds wrong: the rule, what to do, and where. */
  async violations() {
    // What was announced a moment ago may name what is gone by now.
    const page = { exclude: [["[data-live-announcer]"]] };
    const { violations } = await axe.run(page, { resultTypes: ["violations"] });
    return violations.flatMap((rule) =>
      rule.nodes.map(
        (node) => `${rule.id}: ${rule.help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary}`,
      ),
    );
  },

  /** Elements that stick out of the window to the right, and those that
   * would have to be scrolled sideways: only a region that the keyboard
   * can scroll as well may be wider than it is. */
  overflow() {
    const all = [...document.body.querySelectorAll("*")];
    const isWide = document.documentElement.scrollWidth > window.innerWidth;
    const sticksOut = (element) =>
      isWide && element.getBoundingClientRect().right > window.innerWidth + 1;
    const scrolls = (element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      !element.matches("[role='region'][tabindex='0']");
    return all
      .filter((element) => sticksOut(element) || scrolls(element))
      .map((element) => element.cloneNode(false).outerHTML.slice(0, 200));
  },

  theme(name) {
    document.documentElement.dataset.theme = name;
  },

  size() {
    return [window.innerWidth, window.innerHeight];
  },

  focus(element) {
    element.focus();
  },

  /** What an element holds: its value, or its words. */
  content(element) {
    const isField = element.matches("input, textarea");
    return isField ? element.value : words(element.innerText);
  },

  /** Where the page takes a file. */
  file_input() {
    return document.querySelector("input[type=file]");
  },

  /** How many pixels of a canvas are neither white nor clear. */
  ink(canvas) {
    const { width, height } = canvas;
    if (width === 0 || height === 0) return 0;
    const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) {
      const isWhite = data[at] + data[at + 1] + data[at + 2] === 765;
      if (data[at + 3] > 0 && !isWhite) ink++;
    }
    return ink;
  },

  focused() {
    return asks.content(document.activeElement);
  },

  heading() {
    return asks.content(document.querySelector("h1"));
  },

  chosen(element) {
    const { checked, ariaChecked, ariaSelected, ariaPressed } = element;
    return checked ?? [ariaChecked, ariaSelected, ariaPressed].includes("true");
  },

  enabled(element) {
    return !element.disabled && element.getAttribute("aria-disabled") !== "true";
  },
};

// The palette's list scrolls with the arrow keys, pressed in its field.
axe.configure({
  rules: [{ id: "scrollable-region-focusable", selector: "*:not(select, textarea, [role=menu])" }],
});

window.__asks = asks;
