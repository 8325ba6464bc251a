import { renderHook } from "@testing-library/react";
import type { PropsWithChildren } from "react";
import { expect, test } from "vitest";
import type { Details } from "../../ipc/bindings";
import type { Language } from "../../words/bundles";
import { Words } from "../../words/Words";
import { useReasonWords } from "./reasonWords";

function said(language: Language, region: string, details: Details): string {
  const wrapper = ({ children }: PropsWithChildren) => (
    <Words language={language} region={region}>
      {children}
    </Words>
  );
  const { result } = renderHook(() => useReasonWords(), { wrapper });
  return result.current(details).replaceAll(/[\u00a0\u202f]/g, " ");
}

const euro = (amount: string) => ({ amount, currency: "EUR" });
const differs: Details = {
  about: "terms",
  reason: "rowsDiffer",
  rows: euro("1150.00"),
  total: euro("1240.00"),
  off: euro("90.00"),
  side: "missing",
};

test.each<[Language, string, string]>([
  ["en", "GB", "The payments come to €1,150.00, and €1,240.00 is owed: €90.00 short."],
  ["de", "DE", "Die Zahlungen ergeben 1.150,00 €, offen sind 1.240,00 €: Es fehlen 90,00 €."],
  ["fr", "FR", "Les paiements font 1 150,00 € et 1 240,00 € sont dus : il manque 90,00 €."],
  ["es", "ES", "Los pagos suman 1150,00 € y se deben 1240,00 €: faltan 90,00 €."],
])("a refusal tells its amounts as %s writes them", (language, region, sentence) => {
  expect(said(language, region, differs)).toBe(sentence);
});

test("a day is written out; what was typed stays as it was typed", () => {
  const early: Details = {
    about: "change",
    reason: "endsFirst",
    from: "2026-12-24",
    to: "2026-12-01",
  };
  expect(said("de", "DE", early)).toBe("1. Dezember 2026 liegt vor dem 24. Dezember 2026.");
  const taken: Details = {
    about: "account",
    reason: "taken",
    field: "reference",
    value: "2026-12-01",
  };
  expect(said("de", "DE", taken)).toBe("„2026-12-01“ ist schon vergeben.");
});
