import type {
  About,
  BusinessProfile,
  CreatedLedger,
  NewLedger,
  Session,
  Settings,
  Strength,
  Verification,
} from "./provisional";

/** What the page may ask of the desktop: every promise rejects with an
 * AmicableError. `tauri.ts` is the real one, `fake.ts` the one for tests
 * and for a browser. */
export interface Host {
  session(): Promise<Session>;
  passphraseStrength(passphrase: string, about: string): Promise<Strength>;
  createLedger(ledger: NewLedger): Promise<CreatedLedger>;
  /** Where a new ledger of this name would go, a file that does not exist yet. */
  suggestFile(business: string): Promise<string>;
  openLedger(file: string): Promise<Session>;
  openSample(): Promise<Session>;
  unlockWithPassphrase(passphrase: string): Promise<Session>;
  unlockWithRecoveryKey(words: string): Promise<Session>;
  lock(): Promise<void>;

  business(): Promise<BusinessProfile>;
  saveBusiness(profile: BusinessProfile): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Answers with the new recovery key; the old one opens it no longer. */
  changePassphrase(present: string, next: string): Promise<string>;
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
