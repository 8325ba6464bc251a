import { AmicableError } from "./error";
import type { Host } from "./host";
import type { BusinessProfile, Session, Settings } from "./provisional";
import business from "./snapshots/business.json";
import session from "./snapshots/session.json";
import settings from "./snapshots/settings.json";

/** The passphrase and the recovery key that the fake ledger opens with. */
export const fakePassphrase = "four oak chairs by the quay";
export const fakeRecoveryKey =
  "lamp orbit quiz velvet acid bring cactus daring echo fabric gadget harbor " +
  "icon jacket kitten laptop magnet napkin ocean paddle rabbit saddle table umbrella";

export interface FakeOptions {
  state?: Session["state"];
  isSample?: boolean;
}

/** A desktop that is not there: snapshots, and enough memory to show a flow.
 * Pass overrides for the one call that a test is about. */
export function fakeHost(options: FakeOptions = {}, overrides: Partial<Host> = {}): Host {
  const known = session as Session;
  let now: Session = { ...known, state: "open", ...options };
  let profile = business as BusinessProfile;
  let chosen = settings as Settings;
  let passphrase = fakePassphrase;
  const lockedListeners = new Set<() => void>();

  function open(change: Partial<Session>): Session {
    now = { ...known, ...now, ...change, state: "open" };
    return now;
  }

  return {
    session: () => Promise.resolve(now),
    passphraseStrength: (text) => {
      const score = Math.min(4, Math.floor(text.length / 5));
      return Promise.resolve({ score, enough: score >= 2 });
    },
    createLedger: (ledger) => {
      open({ file: ledger.file, business: ledger.business, country: ledger.country });
      passphrase = ledger.passphrase;
      profile = { ...profile, name: ledger.business, country: ledger.country };
      return Promise.resolve({ file: ledger.file, recoveryKey: fakeRecoveryKey });
    },
    suggestFile: (name) => Promise.resolve(`/home/sam/Documents/${name}.amicable`),
    openLedger: (file) => {
      now = { ...known, file, state: "locked" };
      return Promise.resolve(now);
    },
    openSample: () => Promise.resolve(open({ isSample: true })),
    unlockWithPassphrase: (given) =>
      given === passphrase
        ? Promise.resolve(open({}))
        : Promise.reject(new AmicableError("wrongKey", "This passphrase does not open it.")),
    unlockWithRecoveryKey: (words) =>
      words === fakeRecoveryKey
        ? Promise.resolve(open({}))
        : Promise.reject(new AmicableError("wrongKey", "This recovery key does not open it.")),
    lock: () => {
      now = { ...now, state: "locked" };
      lockedListeners.forEach((listener) => listener());
      return Promise.resolve();
    },

    business: () => Promise.resolve(profile),
    saveBusiness: (next) => {
      profile = next;
      now = { ...now, business: next.name, country: next.country };
      return Promise.resolve();
    },
    settings: () => Promise.resolve(chosen),
    saveSettings: (next) => {
      chosen = next;
      return Promise.resolve();
    },
    changePassphrase: (current, next) => {
      if (current !== passphrase) {
        const words = "This is not the passphrase in use.";
        return Promise.reject(new AmicableError("wrongKey", words, "present"));
      }
      passphrase = next;
      return Promise.resolve(fakeRecoveryKey);
    },
    verify: () => Promise.resolve({ isSound: true, entries: 1284, problems: [] }),
    about: () => Promise.resolve({ version: "0.1.0" }),
    saveText: () => Promise.resolve(),
    showFile: () => Promise.resolve(),

    chooseFile: () => Promise.resolve("/home/sam/Documents/Harbour Lane.amicable"),
    chooseNewFile: (suggestion) => Promise.resolve(`/home/sam/Documents/${suggestion}`),
    onLocked: (callback) => {
      lockedListeners.add(callback);
      return () => lockedListeners.delete(callback);
    },
    ...overrides,
  };
}
