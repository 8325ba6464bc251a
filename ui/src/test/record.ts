import { spawn, type ChildProcess } from "node:child_process";
import { appendFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Asked, Kept, Recorder } from "../ipc/ledger";

/** Has the core itself answer, and notes what it was asked. */
export function recording(program: string, notes: string): Recorder {
  const waiting: ((line: string) => void)[] = [];
  let core: ChildProcess | null = null;

  function start() {
    const child = spawn(program, [], { stdio: ["pipe", "pipe", "inherit"] });
    createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(line));
    child.unref();
    return child;
  }

  return (asked: Asked) =>
    new Promise((answer, fail) => {
      core ??= start();
      const line = JSON.stringify(asked);
      waiting.push((said) => {
        const kept = JSON.parse(said) as Kept & { broken?: string };
        if (kept.broken !== undefined) {
          fail(new Error(kept.broken));
          return;
        }
        appendFileSync(notes, `${line}\n`);
        answer(kept);
      });
      core.stdin?.write(`${line}\n`);
    });
}
