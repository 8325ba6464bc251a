import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { bundleFor, languages, preferredLanguage } from "./bundles";

const locales = import.meta.glob<string>(
  ["../../../locales/*/page-*.ftl", "../../../locales/*/reason.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);
const code = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.{ts,tsx}"], {
  query: "?raw",
  import: "default",
  eager: true,
});

function idsOf(language: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [path, source] of Object.entries(locales)) {
    const match = new RegExp(`/locales/${language}/(?:page-)?([a-z-]+)\\.ftl$`).exec(path);
    if (match === null) continue;
    for (const message of new FluentResource(source).body) ids.set(message.id, match[1] ?? "");
  }
  return ids;
}

/** The values that a message asks for, as `$name`. */
function valuesOf(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, source] of Object.entries(locales)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    for (const block of source.split(/\n(?=[a-z])/)) {
      const id = /^([a-z][a-zA-Z0-9-]*) =/.exec(block)?.[1];
      const values = new Set(block.match(/\$[a-zA-Z]+/g) ?? []);
      if (id !== undefined) found.set(id, [...values].sort().join(" "));
    }
  }
  return found;
}

const english = idsOf("en");
const prefixes = [...new Set(english.values())].join("|");

test.each(languages.filter((language) => language !== "en"))(
  "%s says everything that English says, with the same values",
  (language) => {
    expect([...idsOf(language).keys()].sort()).toEqual([...english.keys()].sort());
    expect(Object.fromEntries(valuesOf(language))).toEqual(Object.fromEntries(valuesOf("en")));
  },
);

test("a message is named after the file that holds it", () => {
  const astray = [...english].filter(([id, file]) => !id.startsWith(`${file}-`));
  expect(astray).toEqual([]);
});

// A literal in the code that begins like a message ("start-…", "common-…")
// is a message; a template with a hole uses every message of that beginning.
const literal = new RegExp(`["'\`]((?:${prefixes})-[a-zA-Z0-9-]+)["'\`]`, "g");
const template = new RegExp(`\`((?:${prefixes})-[a-z0-9-]*)\\$\\{`, "g");

test("the code asks for no message that does not exist, and every message is asked for", () => {
  const text = Object.values(code).join("\n");
  const used = new Set([...text.matchAll(literal)].map((match) => match[1] ?? ""));
  const begun = [...text.matchAll(template)].map((match) => match[1] ?? "");
  const missing = [...used].filter((id) => !english.has(id));
  const unused = [...english.keys()].filter(
    (id) => !used.has(id) && !begun.some((beginning) => id.startsWith(beginning)),
  );
  expect({ missing, unused }).toEqual({ missing: [], unused: [] });
});

test("every language parses and speaks", () => {
  for (const language of languages) expect(bundleFor(language).locales).toEqual([language]);
});

test("the first language of the computer that we speak is chosen", () => {
  expect(preferredLanguage(["pt-BR", "fr-CA", "en"])).toBe("fr");
  expect(preferredLanguage(["pt-BR"])).toBe("en");
});
