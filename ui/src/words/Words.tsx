import { LocalizationProvider, ReactLocalization, useLocalization } from "@fluent/react";
import { useMemo, type ReactNode } from "react";
import { I18nProvider, useLocale as useAriaLocale } from "react-aria-components";
import { bundleFor, type Language } from "./bundles";

export type WordValues = Record<string, string | number>;
/** Looks a message up: `t("common-save")`, `t("common-standing-late", { days: 3 })`. */
export type Translate = (id: string, values?: WordValues) => string;

interface WordsProps {
  language: Language;
  /** Where the business is, "GB": it decides between 27/11 and 11/27. */
  region?: string | undefined;
  children: ReactNode;
}

export function Words({ language, region, children }: WordsProps) {
  const localization = useMemo(() => {
    const fallback = language === "en" ? [] : [bundleFor("en")];
    return new ReactLocalization([bundleFor(language), ...fallback]);
  }, [language]);
  return (
    <LocalizationProvider l10n={localization}>
      <I18nProvider locale={region ? `${language}-${region}` : language}>{children}</I18nProvider>
    </LocalizationProvider>
  );
}

export function useWords(): Translate {
  const { l10n } = useLocalization();
  return useMemo(() => (id, values) => l10n.getString(id, values), [l10n]);
}

/** Whether there is such a message, for ids that come from the core. */
export function useHasWords(): (id: string) => boolean {
  const { l10n } = useLocalization();
  return (id) => l10n.getBundle(id) !== null;
}

/** The tag for `Intl`: the person's language as written in the business's country. */
export function useLocale(): string {
  return useAriaLocale().locale;
}
