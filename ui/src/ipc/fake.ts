import { AmicableError, type ErrorCode } from "./error";
import type { Host } from "./host";
import { keptLedger } from "./ledger";
import type { BusinessProfile, Progress, Session, Settings } from "./bindings";
import document from "./document.json";

/** The passphrase and the recovery key that the fake ledger opens with. */
export const fakePassphrase = "four oak chairs by the quay";
export const fakeRecoveryKey =
  "lamp orbit quiz velvet acid bring cactus daring echo fabric gadget harbor " +
  "icon jacket kitten laptop magnet napkin ocean paddle rabbit saddle table umbrella";

type Named = Pick<BusinessProfile, "name" | "country" | "currency" | "termsDays">;

export interface FakeOptions {
  state?: Session["state"];
  isSample?: boolean;
  /** Which ledger it is: a file of `tests/stories`. */
  story?: string;
}

const folder = "/home/sam/Documents";
const known: Session = {
  state: "open",
  file: `${folder}/Harbour Lane.amicable`,
  business: "Harbour Lane Builders",
  country: "GB",
  currency: "GBP",
  termsDays: 30,
  isSample: false,
  today: "2026-11-21",
};
const settings: Settings = { theme: "system", language: null, idleLockMinutes: 10, keyring: true };
const later = <T>(answer: T): Promise<T> => Promise.resolve(answer);
const refuse = (code: ErrorCode, message: string, field?: string) =>
  Promise.reject(new AmicableError(code, message, field));

/** A desktop that is not there: a ledger of answers that the core gave, and
 * enough memory for a session. Pass overrides for the one call that a test
 * is about. */
export function fakeHost(options: FakeOptions = {}, overrides: Partial<Host> = {}): Host {
  const { story = "harbour", ...begin } = options;
  const ledger = keptLedger(story);
  let now: Session = { ...known, ...begin };
  let chosen = settings;
  let passphrase = fakePassphrase;
  const lockTold = new Set<() => void>();
  const progressTold = new Set<(progress: Progress) => void>();

  function enter(change: Partial<Session>): Promise<Session> {
    now = { ...now, ...change, state: "open" };
    return later(now);
  }

  /** The session knows a few things of the business. */
  function describe({ name, country, currency, termsDays }: Named) {
    now = { ...now, business: name, country, currency, termsDays };
  }

  function work(job: string) {
    for (const done of [0, 4, 8]) progressTold.forEach((tell) => tell({ job, done, of: 8 }));
  }

  return {
    ...ledger,
    session: () => later(now),
    suggestFile: (name) => later(`${folder}/${name}.amicable`),
    recentLedgers: () => {
      if (options.state === "none") return later([]);
      const { file, business } = known;
      return later([{ file: file ?? "", business: business ?? "", sample: false }]);
    },
    passphraseStrength: (text) => {
      const score = Math.min(4, Math.floor(text.length / 5));
      return later({ score, enough: score >= 2 });
    },
    createLedger: async ({ file, business: name, country, currency, passphrase: chosen }) => {
      passphrase = chosen;
      describe({ name, country, currency, termsDays: known.termsDays });
      await enter({ file });
      return { file, recoveryKey: fakeRecoveryKey };
    },
    openLedger: (file) => {
      now = { ...known, file, state: "locked" };
      return later(now);
    },
    openSample: () => enter({ isSample: true }),
    unlockWithPassphrase: (given) =>
      given === passphrase ? enter({}) : refuse("wrongKey", "the passphrase does not open it"),
    unlockWithRecoveryKey: (words) =>
      words === fakeRecoveryKey ? enter({}) : refuse("wrongKey", "the words do not open it"),
    lock: () => {
      now = { ...now, state: "locked" };
      lockTold.forEach((tell) => tell());
      return later(null);
    },
    touch: () => later(undefined),
    changePassphrase: (present, next) => {
      if (present !== passphrase) return refuse("wrongKey", "not the one in use", "present");
      passphrase = next;
      return later(fakeRecoveryKey);
    },
    verify: (job) => {
      work(job);
      return later({ isSound: true, entries: 1284, problems: [] });
    },

    about: () => later({ version: "0.1.0" }),
    settings: () => later(chosen),
    saveSettings: (next) => {
      chosen = next;
      return later(null);
    },
    saveRecoveryKey: () => later(null),
    copyRecoveryKey: () => later(null),
    showFile: () => later(null),
    openFile: () => later(null),
    openLink: () => later(null),

    saveBusiness: async (id, profile) => {
      await ledger.saveBusiness(id, profile);
      describe(profile);
      return null;
    },

    statementPdf: () => later(document),
    planSheetPdf: () => later(document),
    offerSheetPdf: () => later(document),
    saveStatement: (_, file) => later(file ?? `${folder}/Statement.pdf`),
    documentsFolder: () => later(folder),
    makeStatements: (job, { folder, oneFile }) => {
      work(job);
      const files = [folder && `${folder}/K-014 Marta Kowalska.pdf`, oneFile];
      return later({ customers: 8, files: files.filter((file) => file !== null) });
    },
    cancel: () => later(undefined),
    runImport: (id, job, ticket, mapping) => {
      work(job);
      return ledger.runImport(id, job, ticket, mapping);
    },

    chooseFile: () => later(`${folder}/Harbour Lane.amicable`),
    chooseNewFile: (suggestion) => later(`${folder}/${suggestion.split("/").pop() ?? ""}`),
    chooseFolder: () => later(folder),
    onLocked: (tell) => {
      lockTold.add(tell);
      return () => lockTold.delete(tell);
    },
    onProgress: (tell) => {
      progressTold.add(tell);
      return () => progressTold.delete(tell);
    },
    ...overrides,
  };
}
