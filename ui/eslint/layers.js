// The one-way order of the page's rooms, kept by the linter.
//
// A file may import from its own room and from rooms to the right of it:
// main -> app -> pages -> features -> components -> words -> ipc -> format.
// Two features, or two pages, never import each other: what they share
// moves down into a room that both stand on.
import path from "node:path";

const order = ["main", "app", "pages", "features", "components", "words", "ipc", "format"];
const walled = new Set(["pages", "features"]);

/** Where in `src` a file lives: its room, and its own corner of that room. */
function place(file) {
  const [, inside] = file.split(`${path.sep}ui${path.sep}src${path.sep}`);
  if (inside === undefined) return null;
  const [room, corner] = inside.split(path.sep);
  const name = room.replace(/\.tsx?$/, "");
  return order.includes(name) ? { room: name, corner } : null;
}

function complaint(from, to, isType) {
  if (order.indexOf(to.room) < order.indexOf(from.room)) {
    return `${from.room} stands below ${to.room} and may not import it`;
  }
  // The calls to the core belong to pages and features; a component gets data.
  if (from.room === "components" && to.room === "ipc" && !isType) {
    return "components get their data from the page; of ipc they know types only";
  }
  if (from.room === to.room && walled.has(from.room) && from.corner !== to.corner) {
    return `${from.room}/${from.corner} may not import ${to.room}/${to.corner}`;
  }
  return null;
}

const direction = {
  create(context) {
    const from = place(context.filename);
    const isTest = /\.test\.tsx?$/.test(context.filename);
    if (from === null || isTest) return {};
    return {
      ImportDeclaration(node) {
        const source = node.source.value;
        if (!source.startsWith(".")) return;
        const to = place(path.resolve(path.dirname(context.filename), source));
        const message = to && complaint(from, to, node.importKind === "type");
        if (message) context.report({ node, message });
      },
    };
  },
};

export default { rules: { direction } };
