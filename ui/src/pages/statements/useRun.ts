import { useState } from "react";
import type { Period } from "../../features/period/period";
import { useHost, useView, useWrite } from "../../ipc/queries";
import { useJob } from "../../ipc/useJob";
import { useWords } from "../../words/Words";
import { placesOf, requestOf, type Output } from "./run";

/** What the run makes and where; the run itself, its progress and its end. */
export function useRun(period: Period | null) {
  const t = useWords();
  const host = useHost();
  const documents = useView("documentsFolder");
  const make = useWrite("makeStatements");
  const job = useJob();
  const [output, setOutput] = useState<Output>({
    oneFile: true,
    separate: false,
    folder: documents,
  });
  const name = t("statements-file-name", { day: period?.to ?? "" });
  const places = placesOf(output, name);

  function change(next: Partial<Output>) {
    make.reset();
    setOutput((now) => ({ ...now, ...next }));
  }

  async function chooseFolder() {
    const folder = await host.chooseFolder();
    if (folder !== null) change({ folder });
  }

  function begin(replace: boolean) {
    if (period) make.mutate([job.begin(), requestOf(period, places, replace)]);
  }

  return {
    output,
    places,
    change,
    chooseFolder: () => void chooseFolder(),
    canBegin: period !== null && (output.oneFile || output.separate),
    begin: () => begin(false),
    replace: make.error?.code === "alreadyExists" ? () => begin(true) : null,
    forget: make.reset,
    isRunning: make.isPending,
    progress: job.progress,
    cancel: job.cancel,
    made: make.data,
    wasCancelled: make.error?.code === "cancelled",
    error: make.error?.code === "cancelled" ? null : make.error,
  };
}

export type Run = ReturnType<typeof useRun>;
