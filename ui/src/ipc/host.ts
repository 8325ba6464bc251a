import type { commands, Progress } from "./bindings";

/** Every command of the core, as its bindings name them. */
export type Commands = typeof commands;

/** What the page may ask of the desktop: every command of the core, the
 * dialogs of the system, and news from the core. Every promise rejects
 * with an AmicableError. `tauri.ts` is the real one, `fake.ts` the one for
 * tests and for a browser. */
export interface Host extends Commands, Dialogs, News {}

/** Null where the person changed their mind. */
export interface Dialogs {
  chooseFile(filter: FileFilter): Promise<string | null>;
  chooseNewFile(suggestion: string, filter: FileFilter): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
}

/** Each takes who wants to know and gives back the way to stop. */
export interface News {
  /** The core has locked, by itself or because it was asked to. */
  onLocked(tell: () => void): () => void;
  onProgress(tell: (progress: Progress) => void): () => void;
}

export interface FileFilter {
  name: string;
  extensions: string[];
}

/** Commands that write carry an id chosen here, so that a second press or
 * a retry changes nothing; `useOnce` supplies it. */
export type OnceCommand =
  | "saveBusiness"
  | "saveCustomer"
  | "writeDebt"
  | "takePayment"
  | "adjust"
  | "voidPosting"
  | "agreePlan"
  | "amendPlan"
  | "undoAmendment"
  | "endPlan"
  | "runImport";
