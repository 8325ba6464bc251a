/** Stands in for `bindings.ts` until the core generates it. */
export interface Session {
  /** none: no ledger was ever opened here; locked: there is one to unlock. */
  state: "none" | "locked" | "open";
  file: string | null;
  business: string | null;
  country: string | null;
  isSample: boolean;
  today: string;
}

export interface NewLedger {
  file: string;
  business: string;
  country: string;
  currency: string;
  language: string;
  passphrase: string;
}

export interface CreatedLedger {
  file: string;
  recoveryKey: string;
}

export interface BankDetails {
  holder: string;
  number: string;
  bic: string;
  bank: string;
}

export interface BusinessProfile {
  name: string;
  address: string[];
  country: string;
  currency: string;
  language: string;
  email: string;
  phone: string;
  website: string;
  taxId: string;
  bank: BankDetails | null;
  otherWaysToPay: string;
  statementNote: string;
  termsDays: number;
  paper: PaperSize;
  sample: boolean;
}

export interface Settings {
  theme: "light" | "dark" | "system";
  /** Null: the computer's own. */
  language: string | null;
  /** 0: never. */
  idleLockMinutes: number;
  keyring: boolean;
}

export interface Verification {
  isSound: boolean;
  entries: number;
  problems: string[];
}

export interface About {
  version: string;
}

export type PaperSize = "a4" | "letter";

export interface Strength {
  /** 0 (guessed at once) to 4 (guessed by nobody). */
  score: number;
  enough: boolean;
}
