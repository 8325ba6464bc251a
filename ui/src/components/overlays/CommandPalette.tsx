import type { LucideIcon } from "lucide-react";
import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { fuzzyScore } from "../../format/fuzzy";
import { useWords } from "../../words/Words";
import styles from "./CommandPalette.module.css";
import { KeyCap } from "../display/KeyCap";

export interface Command {
  id: string;
  label: string;
  /** Stands at the right: where it leads, what it owes. */
  detail?: string;
  /** Found by these words too, which are not shown. */
  alsoFoundBy?: string;
  icon: LucideIcon;
  run: () => void;
}

const most = 40;

/** The commands that fit what was typed, the best fit first. */
export function matchingCommands(commands: Command[], query: string): Command[] {
  if (query.trim() === "") return commands.slice(0, most);
  return commands
    .map((command) => ({
      command,
      score: fuzzyScore(query, `${command.label} ${command.alsoFoundBy ?? ""}`),
    }))
    .filter((match) => match.score !== null)
    .sort((left, right) => (right.score ?? 0) - (left.score ?? 0))
    .slice(0, most)
    .map(({ command }) => command);
}

interface PaletteProps {
  commands: Command[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function CommandPalette({ commands, isOpen, onOpenChange }: PaletteProps) {
  const t = useWords();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={t("common-palette")} className={styles.dialog}>
          <Finder commands={commands} onDone={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ commands, onDone }: { commands: Command[]; onDone: () => void }) {
  const t = useWords();
  const [query, setQuery] = useState("");
  const matches = useMemo(() => matchingCommands(commands, query), [commands, query]);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField aria-label={t("common-palette")} autoFocus className={styles.search}>
        <Search aria-hidden size="1.15em" />
        <Input className={styles.input} placeholder={t("common-palette-hint")} />
        <KeyCap>Esc</KeyCap>
      </TextField>
      <Menu
        aria-label={t("common-palette")}
        items={matches}
        className={styles.list}
        renderEmptyState={() => <p className={styles.none}>{t("common-no-match")}</p>}
      >
        {({ id, label, detail, icon: Icon, run }) => (
          <MenuItem
            id={id}
            textValue={label}
            className={styles.item}
            onAction={() => {
              onDone();
              run();
            }}
          >
            <Icon aria-hidden size="1.1em" />
            <span className={styles.label}>{label}</span>
            {detail && <span className={styles.detail}>{detail}</span>}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
