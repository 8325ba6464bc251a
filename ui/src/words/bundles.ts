import { FluentBundle, FluentResource } from "@fluent/bundle";

export const languages = ["en", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

/** Each language under its own name, as a person looks for it in a list. */
export const languageNames: Record<Language, string> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
};

const sources = import.meta.glob<string>(
  ["../../../locales/*/page-*.ftl", "../../../locales/*/reason.ftl"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** The words of one language. English stands in where a message is missing,
 * which the tests keep from happening. */
export function bundleFor(language: Language): FluentBundle {
  // No direction marks around names: all four languages run left to right,
  // and the marks would travel into copied text.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    for (const error of bundle.addResource(new FluentResource(source))) throw error;
  }
  return bundle;
}

/** The language to begin with: the first of the computer's that we speak. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.split("-")[0] ?? "";
    if (isLanguage(language)) return language;
  }
  return "en";
}
