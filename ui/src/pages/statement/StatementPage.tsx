import { Printer, Save } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { ErrorNote } from "../../components/display/ErrorNote";
import { Page } from "../../components/layout/Page";
import { useToast } from "../../components/overlays/Toasts";
import { useFiles } from "../../features/files/useFiles";
import { PeriodPicker } from "../../features/period/PeriodPicker";
import { allSoFar, periodOf } from "../../features/period/period";
import { usePrinting } from "../../features/printing/usePrinting";
import { StatementPreview } from "../../features/statementPreview/StatementPreview";
import { useOpenedPdf } from "../../features/statementPreview/useOpenedPdf";
import { formatAmount } from "../../format/amount";
import { formatDay } from "../../format/day";
import type { StatementRequest, StatementView } from "../../ipc/bindings";
import { AmicableError } from "../../ipc/error";
import { useHost, useLiveView, useView, useWrite } from "../../ipc/queries";
import { useLocale, useWords } from "../../words/Words";

/** One customer's statement: looked at, saved, printed. */
export function StatementPage({ customer: id }: { customer: string }) {
  const t = useWords();
  const { today } = useView("session");
  const { card } = useView("customer", id);
  const [choice, setChoice] = useState(() => allSoFar(today));
  const period = periodOf(choice, today);
  const request = period && { customer: id, ...period };

  const view = useLiveView("statement", request && [request]);
  const pdf = useLiveView("statementPdf", request && [request]);
  const document = useOpenedPdf(pdf.data);
  const printing = usePrinting();
  const saving = useSaving(request, card.name);

  const failed = view.error ?? pdf.error ?? printing.error;
  const error = failed ?? (document.error ? AmicableError.from(document.error) : null);
  const pages = document.opened?.pages;
  const isReady = request !== null && pages !== undefined && document.isReady && !pdf.isFetching;

  return (
    <Page
      fill
      title={t("statements-of-one")}
      summary={<Summary statement={view.data} />}
      back={{ href: `/customers/${id}`, label: card.name }}
      actions={
        <>
          <Button
            icon={Printer}
            isDisabled={!isReady}
            isPending={printing.isPreparing}
            onPress={() => pdf.data && printing.begin(pdf.data)}
          >
            {t("common-print")}
          </Button>
          <Button isDisabled={!isReady} onPress={saving.saveAs}>
            {t("statements-save-as")}
          </Button>
          <Button
            look="primary"
            icon={Save}
            isDisabled={!isReady}
            isPending={saving.isSaving}
            onPress={saving.save}
          >
            {t("common-save")}
          </Button>
        </>
      }
    >
      <PeriodPicker choice={choice} onChange={setChoice} today={today} />
      <ErrorNote
        error={saving.error}
        action={
          saving.replace && (
            <Button small onPress={saving.replace}>
              {t("statements-replace", { count: 1 })}
            </Button>
          )
        }
      />
      <StatementPreview
        statement={view.data}
        pages={pages}
        isStale={!isReady}
        trouble={
          error && (
            <ErrorNote
              error={error}
              action={
                <Button onPress={() => void Promise.all([view.refetch(), pdf.refetch()])}>
                  {t("common-try-again")}
                </Button>
              }
            />
          )
        }
      />
      {printing.sheets}
    </Page>
  );
}

/** Who, from when to when, and what is owed at the end of it. */
function Summary({ statement }: { statement: StatementView | undefined }) {
  const t = useWords();
  const locale = useLocale();
  if (statement === undefined) return null;
  const day = (iso: string) => formatDay(iso, locale, "long");
  const owed = statement.sections.map(({ closing }) => formatAmount(closing, locale, true));
  const days = { from: day(statement.from), to: day(statement.to) };
  return owed.length === 0
    ? t("statements-from-to", days)
    : t("statements-from-to-balance", { ...days, balance: owed.join(", ") });
}

function useSaving(request: StatementRequest | null, name: string) {
  const t = useWords();
  const host = useHost();
  const toast = useToast();
  const files = useFiles();
  const { mutate, isPending, error } = useWrite("saveStatement");

  function saveTo(file: string | null, replace: boolean) {
    if (request === null) return;
    mutate([request, file, replace], {
      onSuccess: (saved) =>
        toast(t("statements-saved", { file: saved }), [
          { label: t("statements-open"), run: () => files.open(saved) },
          { label: t("common-show-file"), run: () => files.show(saved) },
        ]),
    });
  }

  async function saveAs() {
    if (request === null) return;
    const suggestion = `${t("statements-of-one")} ${name} ${request.to}.pdf`;
    const file = await host.chooseNewFile(suggestion, { name: "PDF", extensions: ["pdf"] });
    // The system's dialog has asked about a file that is there already.
    if (file !== null) saveTo(file, true);
  }

  return {
    save: () => saveTo(null, false),
    replace: error?.code === "alreadyExists" ? () => saveTo(null, true) : null,
    saveAs: () => void saveAs(),
    isSaving: isPending,
    error: error ?? files.error,
  };
}
