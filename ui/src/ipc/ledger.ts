import { AmicableError } from "./error";
import type { Error as Refusal } from "./bindings";
import type { Commands } from "./host";

/** What is asked of a ledger that is open, and changes nothing. */
const reads = [
  ...(["business", "customers", "customer", "previewPayment", "ageing"] as const),
  ...(["previewPlan", "planOffers", "planPage", "planQuote", "previewAmendment"] as const),
  ...(["statement", "stageImport", "previewImport"] as const),
] as const satisfies readonly (keyof Commands)[];

/** What changes it, with how many ids that the page makes up come first:
 * they are new each time, and no answer depends on them. */
const writes = {
  saveBusiness: 1,
  saveCustomer: 1,
  writeDebt: 1,
  takePayment: 1,
  adjust: 1,
  voidPosting: 1,
  agreePlan: 1,
  amendPlan: 1,
  undoAmendment: 1,
  endPlan: 1,
  runImport: 2,
} as const satisfies Partial<Record<keyof Commands, number>>;

export type LedgerCommand = (typeof reads)[number] | keyof typeof writes;
export type LedgerCommands = Pick<Commands, LedgerCommand>;

/** A command and its arguments: `["customer", "c1"]`. */
export type Request = [command: LedgerCommand, ...args: unknown[]];

/** A request and where it is made: in which story, after which writes. */
export interface Asked {
  story: string;
  after: Request[];
  ask: Request;
}

/** What the core says to a request: one of the two. */
export interface Kept {
  answer?: unknown;
  refusal?: Refusal;
}

interface StoryFile {
  scenes: { after: Request[]; asked: (Kept & { ask: Request })[] }[];
}

const files = import.meta.glob<StoryFile>("./snapshots/*.json", { import: "default" });
const stories = new Map<string, Promise<Map<string, Kept>>>();

/** Hears of every request with what is kept for it, and answers instead.
 * Set while answers are recorded, and never else. */
export type Recorder = (asked: Asked) => Promise<Kept>;
let recorder: Recorder | null = null;

export function recordWith(record: Recorder) {
  recorder = record;
}

/** The commands of one ledger, by what the core answered when it was
 * recorded. What is written here is remembered, so that what is asked
 * afterwards is answered by the ledger as it then is. */
export function keptLedger(story: string): LedgerCommands {
  const after: Request[] = [];
  // A command counts once, however often it is sent.
  const sent = new Map<unknown, Promise<unknown>>();

  async function ask(request: Request): Promise<unknown> {
    const asked = { story, after: [...after], ask: request };
    const { answer, refusal } = await (recorder ?? look)(asked);
    if (refusal) throw AmicableError.from(refusal);
    return answer;
  }

  async function write(request: Request): Promise<unknown> {
    const answer = await ask(request);
    after.push(request);
    return answer;
  }

  function once(name: keyof typeof writes, args: unknown[]): Promise<unknown> {
    const known = sent.get(args[0]);
    if (known) return known;
    const writing = write([name, ...args.slice(writes[name])]);
    sent.set(args[0], writing);
    // What was refused may be sent again, put right.
    writing.catch(() => sent.delete(args[0]));
    return writing;
  }

  const reading = reads.map((name) => [name, (...args: unknown[]) => ask([name, ...args])]);
  const names = Object.keys(writes) as (keyof typeof writes)[];
  const writing = names.map((name) => [name, (...args: unknown[]) => once(name, args)]);
  // The answers have the types of the bindings: both were made by the same
  // Rust types, and a test of each fails when it is stale.
  return Object.fromEntries([...reading, ...writing]) as LedgerCommands;
}

async function look({ story, after, ask }: Asked): Promise<Kept> {
  const answers = await (stories.get(story) ?? read(story));
  const kept = answers.get(keyOf(after, ask));
  if (kept) return kept;
  const what = `No answer of the core is kept for ${keyOf([], ask)} in “${story}”`;
  const where = after.length === 0 ? "" : ` after ${after.map((each) => each[0]).join(", ")}`;
  throw new AmicableError(
    "unexpected",
    `${what}${where}. A test that asks so makes one: \`cargo xtask snapshots record\`.`,
  );
}

function read(story: string): Promise<Map<string, Kept>> {
  const file = files[`./snapshots/${story}.json`];
  const reading = (file?.() ?? Promise.resolve({ scenes: [] })).then(({ scenes }) => {
    const all = scenes.flatMap(({ after, asked }) =>
      asked.map((kept): [string, Kept] => [keyOf(after, kept.ask), kept]),
    );
    return new Map(all);
  });
  stories.set(story, reading);
  return reading;
}

/** The same for the same request, in whatever order its fields come. */
function keyOf(after: Request[], ask: Request): string {
  return JSON.stringify(after.length === 0 ? ask : [...after, ask], (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
