import type { Option } from "../../components/fields/Select";
import { useWords } from "../../words/Words";
import type { FileColumn } from "./mapping";

/** The columns of a file to choose from; one without a name goes by its place. */
export function useColumnOptions(columns: FileColumn[]): Option[] {
  const t = useWords();
  return columns.map(({ number, name }) => ({
    value: String(number),
    label: name === "" || name === String(number) ? t("import-column-number", { number }) : name,
  }));
}
