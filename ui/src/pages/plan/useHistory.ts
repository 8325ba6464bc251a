import { useCallback, useState } from "react";

interface Past<T> {
  before: T[];
  now: T;
  after: T[];
  /** What was changed last, and when: what is typed in one go is undone in one. */
  last: { what: string; at: number } | null;
}

export interface History<T> {
  now: T;
  change: (next: Partial<T>) => void;
  /** Null where there is nothing to undo. */
  undo: (() => void) | null;
  redo: (() => void) | null;
}

const pause = 900;
const most = 200;

/** A value that remembers what it was. */
export function useHistory<T extends object>(initial: () => T): History<T> {
  const [past, setPast] = useState<Past<T>>(() => ({
    before: [],
    now: initial(),
    after: [],
    last: null,
  }));
  const change = useCallback((next: Partial<T>) => {
    const at = Date.now();
    const what = Object.keys(next).sort().join(" ");
    setPast((past) => {
      const goesOn = past.last?.what === what && at - past.last.at < pause;
      return {
        before: goesOn ? past.before : [...past.before, past.now].slice(-most),
        now: { ...past.now, ...next },
        after: [],
        last: { what, at },
      };
    });
  }, []);
  const undo = () =>
    setPast(({ before, now, after }) => ({
      before: before.slice(0, -1),
      now: before.at(-1) ?? now,
      after: [now, ...after],
      last: null,
    }));
  const redo = () =>
    setPast(({ before, now, after }) => ({
      before: [...before, now],
      now: after[0] ?? now,
      after: after.slice(1),
      last: null,
    }));
  return {
    now: past.now,
    change,
    undo: past.before.length > 0 ? undo : null,
    redo: past.after.length > 0 ? redo : null,
  };
}
