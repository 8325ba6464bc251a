import type {
  About,
  Business,
  CreatedLedger,
  NewLedger,
  Session,
  Settings,
  Verification,
} from "./provisional";

/** What the page may ask of the desktop: every promise rejects with an
 * AmicableError. `tauri.ts` is the real one, `fake.ts` the one for tests
 * and for a browser. */
export interface Host {
  session(): Promise<Session>;
  createLedger(ledger: NewLedger): Promise<CreatedLedger>;
  /** Where a new ledger of this name would go, a file that does not exist yet. */
  suggestFile(business: string): Promise<string>;
  openLedger(file: string): Promise<Session>;
  openSample(): Promise<Session>;
  unlockWithPassphrase(passphrase: string): Promise<Session>;
  unlockWithRecoveryKey(words: string): Promise<Session>;
  lock(): Promise<void>;

  business(): Promise<Business>;
  saveBusiness(profile: Business): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;
  verify(): Promise<Verification>;
  about(): Promise<About>;
  saveText(file: string, text: string): Promise<void>;
  showFile(file: string): Promise<void>;

  /** Dialogs of the system; null where the person changed their mind. */
  chooseFile(filter: FileFilter): Promise<string | null>;
  chooseNewFile(suggestion: string, filter: FileFilter): Promise<string | null>;
  /** Calls back when the core has locked by itself; returns the way to stop. */
  onLocked(callback: () => void): () => void;
}

export interface FileFilter {
  name: string;
  extensions: string[];
}
