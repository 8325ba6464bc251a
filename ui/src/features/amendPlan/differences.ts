import type { AmendmentPreview, DifferenceKind, PlanRow } from "../../ipc/bindings";

/** A payment in the old plan and in the new one, side by side. */
export interface Line {
  kind: DifferenceKind;
  before: PlanRow | null;
  after: PlanRow | null;
  /** Why the new one is what it is. */
  why: string;
}

/** The lines of a preview; a difference about a row that is not there is
 * left out rather than shown empty. */
export function linesOf({ before, after, differences, explanations }: AmendmentPreview): Line[] {
  const old = byNumber(before.rows);
  const now = byNumber(after.rows);
  const why = new Map(after.rows.map(({ number }, at) => [number, explanations[at] ?? ""]));
  return differences.flatMap((each) => {
    const line = {
      kind: each.kind,
      before: (each.before !== null && old.get(each.before)) || null,
      after: (each.after !== null && now.get(each.after)) || null,
      why: (each.after !== null && why.get(each.after)) || "",
    };
    return line.before === null && line.after === null ? [] : [line];
  });
}

function byNumber(rows: readonly PlanRow[]): Map<number, PlanRow> {
  return new Map(rows.map((row) => [row.number, row]));
}

/** Lines that are shown, or a run of payments that stay as they are. */
export type Block = { is: "lines"; lines: Line[] } | { is: "run"; key: string; lines: Line[] };

const shortRun = 2;

/** Cuts the lines so that a long run of payments that stay can be folded. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const show = (line: Line) => {
    const last = blocks.at(-1);
    if (last?.is === "lines") last.lines.push(line);
    else blocks.push({ is: "lines", lines: [line] });
  };
  let run: Line[] = [];
  const endRun = () => {
    if (run.length > shortRun) {
      blocks.push({ is: "run", key: String(run[0]?.before?.number ?? 0), lines: run });
    } else run.forEach(show);
    run = [];
  };
  for (const line of lines) {
    if (line.kind === "same") run.push(line);
    else {
      endRun();
      show(line);
    }
  }
  endRun();
  return blocks;
}

/** The texts that say something new: one that repeats the line before it
 * is left out. */
export function freshWhys(lines: readonly Line[]): Set<Line> {
  const fresh = lines.filter((line, at) => {
    return line.kind !== "same" && line.why !== "" && line.why !== lines[at - 1]?.why;
  });
  return new Set(fresh);
}

/** The first so many lines, with the runs that were opened among them. */
export function cut(
  blocks: readonly Block[],
  open: readonly string[],
  most: number,
): { blocks: Block[]; isCut: boolean } {
  const kept: Block[] = [];
  let room = most;
  for (const block of blocks) {
    if (room <= 0) return { blocks: kept, isCut: true };
    if (block.is === "run" && !open.includes(block.key)) {
      kept.push(block);
      room -= 1;
      continue;
    }
    kept.push({ is: "lines", lines: block.lines.slice(0, room) });
    room -= block.lines.length;
  }
  return { blocks: kept, isCut: room < 0 };
}
