import { useState } from "react";
import { base64OfBytes } from "../../format/base64";
import type { StagedImport } from "../../ipc/bindings";
import { useWrite } from "../../ipc/queries";
import { troubleOf, type FileTrouble } from "./file";

/** From a file in the person's hand to a file that the core has looked at. */
export function useStaging() {
  const stage = useWrite("stageImport");
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState<FileTrouble | "moved" | null>(null);

  async function take(file: File) {
    stage.reset();
    setTrouble(null);
    setName(file.name);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const found = troubleOf(bytes);
      if (found === null) stage.mutate([base64OfBytes(bytes)]);
      else setTrouble(found);
    } catch {
      // A folder, or a file that went away while it was dragged.
      setTrouble("moved");
    }
  }

  return {
    take: (file: File) => void take(file),
    forget: () => {
      stage.reset();
      setTrouble(null);
    },
    name,
    staged: stage.data as StagedImport | undefined,
    isPending: stage.isPending,
    trouble: trouble ?? (stage.error?.code === "import" ? ("other" as const) : null),
    error: stage.error?.code === "import" ? null : stage.error,
  };
}
