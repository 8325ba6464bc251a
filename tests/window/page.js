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
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap((rule) =>
      rule.nodes.map(
        (node) => `${rule.id}: ${rule.help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary}`,
      ),
    );
  },

  /** Elements that stick out of the window to the right. */
  overflow() {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
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
    return "value" in element ? element.value : words(element.innerText);
  },

  enabled(element) {
    return !element.disabled && element.getAttribute("aria-disabled") !== "true";
  },
};

window.__asks = asks;
