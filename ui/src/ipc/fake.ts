import { AmicableError } from "./error";
import { fakeCustomer } from "./fakeCustomer";
import { fakePayment } from "./fakePayment";
import { fakeOffers, fakePlan } from "./fakePlan";
import type { Host } from "./host";
import type {
  AgeingReport,
  AmendmentPreview,
  BusinessProfile,
  CustomerList,
  CustomerPage,
  ImportPreview,
  PlanPage,
  Progress,
  Session,
  Settings,
  StatementView,
} from "./bindings";
import ageing from "./snapshots/ageing.json";
import business from "./snapshots/business.json";
import customer from "./snapshots/customer.json";
import customers from "./snapshots/customers.json";
import importPreview from "./snapshots/importPreview.json";
import planPage from "./snapshots/planPage.json";
import previewAmendment from "./snapshots/previewAmendment.json";
import session from "./snapshots/session.json";
import settings from "./snapshots/settings.json";
import statement from "./snapshots/statement.json";
import statementPdf from "./snapshots/statementPdf.json";

/** The passphrase and the recovery key that the fake ledger opens with. */
export const fakePassphrase = "four oak chairs by the quay";
export const fakeRecoveryKey =
  "lamp orbit quiz velvet acid bring cactus daring echo fabric gadget harbor " +
  "icon jacket kitten laptop magnet napkin ocean paddle rabbit saddle table umbrella";

export interface FakeOptions {
  state?: Session["state"];
  isSample?: boolean;
}

const folder = "/home/sam/Documents";
// Its details are told apart by the kind of each question, which a type
// read off the file can't know.
const preview = importPreview as unknown as ImportPreview;
const later = <T>(answer: T): Promise<T> => Promise.resolve(answer);
const refuse = (code: string, message: string, field?: string) =>
  Promise.reject(new AmicableError(code, message, field));
const noAmount = () => refuse("empty", "no amount", "amount");

/** The plan after the change of the snapshot, whatever was asked. */
function amended(page: PlanPage, reason: string): PlanPage {
  const { after, sentence, explanations } = previewAmendment as unknown as AmendmentPreview;
  const [made] = after.amendments;
  if (made === undefined) return page;
  const earlier = page.plan.amendments.map((each) => ({ ...each, latest: false }));
  const id = `a${String(earlier.length + 1)}`;
  const change = { ...made, id, amendment: { ...made.amendment, reason }, latest: true };
  return {
    ...page,
    explanations,
    changes: [...page.changes, sentence],
    plan: { ...after, amendments: [...earlier, change] },
  };
}

/** The plan as it was before, with its last change marked as undone. */
function undone(page: PlanPage): PlanPage {
  const { plan, explanations } = planPage as unknown as PlanPage;
  const amendments = page.plan.amendments.map((each) =>
    each.latest ? { ...each, undone: true, latest: false, before: [] } : each,
  );
  return { ...page, explanations, plan: { ...plan, amendments } };
}

/** A desktop that is not there: snapshots, and enough memory to show a flow.
 * Pass overrides for the one call that a test is about. */
export function fakeHost(options: FakeOptions = {}, overrides: Partial<Host> = {}): Host {
  const known = session as Session;
  let now: Session = { ...known, ...options };
  let profile = business as BusinessProfile;
  let chosen = settings as Settings;
  let passphrase = fakePassphrase;
  let plan = planPage as unknown as PlanPage;
  const lockTold = new Set<() => void>();
  const progressTold = new Set<(progress: Progress) => void>();

  function enter(change: Partial<Session>): Promise<Session> {
    now = { ...now, ...change, state: "open" };
    return later(now);
  }

  function describe(next: BusinessProfile) {
    profile = next;
    const { name, country, currency, termsDays } = next;
    now = { ...now, business: name, country, currency, termsDays };
    return later(null);
  }

  function work(job: string) {
    for (const done of [0, 4, 8]) progressTold.forEach((tell) => tell({ job, done, of: 8 }));
  }

  function pageOf(id: string): Promise<CustomerPage> {
    const full = customer as CustomerPage;
    const row = (customers as CustomerList).rows.find((each) => each.id === id);
    return later(row && id !== full.card.id ? fakeCustomer(row, full.asOf) : full);
  }

  return {
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
    createLedger: async ({ file, business, country, currency, language, passphrase: chosen }) => {
      passphrase = chosen;
      await describe({ ...profile, name: business, country, currency, language });
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

    business: () => later(profile),
    saveBusiness: (_, next) => describe(next),
    customers: () => later(customers as CustomerList),
    customer: (id) => pageOf(id),
    saveCustomer: (_, card) => {
      if (card.name.trim() === "") return refuse("empty", "name is empty", "name");
      return later(card.id ?? "c1");
    },
    writeDebt: (_, debt) => {
      if (debt.reference.trim() === "") {
        return refuse("empty", "reference is empty", "reference");
      }
      return debt.amount.amount === "" ? noAmount() : later(debt.id ?? "d4");
    },
    previewPayment: async (payment) =>
      payment.amount.amount === ""
        ? noAmount()
        : fakePayment(await pageOf(payment.customer), payment),
    takePayment: (_, { amount }) => (amount.amount === "" ? noAmount() : later("e4")),
    adjust: (_, { amount }) => (amount.amount === "" ? noAmount() : later("e5")),
    voidPosting: (_, { reason }) =>
      reason.trim() === "" ? refuse("empty", "reason is empty", "reason") : later(null),
    previewPlan: async (id, terms) => {
      const { debts, asOf } = await pageOf(id);
      return fakePlan(terms, debts, asOf);
    },
    planOffers: async (id, asked) => {
      const { debts, asOf } = await pageOf(id);
      return fakeOffers(asked, debts, asOf);
    },
    agreePlan: () => later("p1"),
    planPage: () => later(plan),
    planQuote: (_, __, on) => {
      const { quote } = planPage as unknown as PlanPage;
      return quote ? later({ ...quote, on }) : refuse("unknown", "no plan", "plan");
    },
    previewAmendment: () => later(previewAmendment as unknown as AmendmentPreview),
    amendPlan: (_, __, ___, { reason }) => {
      if (!reason?.trim()) return refuse("empty", "reason is empty", "reason");
      plan = amended(plan, reason);
      return later(plan.plan.amendments.at(-1)?.id ?? "");
    },
    undoAmendment: () => {
      plan = undone(plan);
      return later(null);
    },
    endPlan: () => later(null),
    ageing: () => later(ageing as AgeingReport),

    statement: () => later(statement as StatementView),
    statementPdf: () => later(statementPdf),
    planSheetPdf: () => later(statementPdf),
    offerSheetPdf: () => later(statementPdf),
    saveStatement: (_, file) => later(file ?? `${folder}/Statement.pdf`),
    documentsFolder: () => later(folder),
    makeStatements: (job, { folder, oneFile }) => {
      work(job);
      const files = [folder && `${folder}/K-014 Marta Kowalska.pdf`, oneFile];
      return later({ customers: 8, files: files.filter((file) => file !== null) });
    },
    cancel: () => later(undefined),
    stageImport: () => later({ ticket: "t1", preview }),
    previewImport: (_, mapping) => later({ ...preview, mapping, doubts: [] }),
    runImport: (_, job) => {
      work(job);
      return later({ customers: 12, debts: 41, payments: 6, known: 3, skipped: 2 });
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
