import { useState } from "react";

export interface Draft<T> {
  value: T;
  /** Sets one field: `onChange={set("name")}`. */
  set: <K extends keyof T>(field: K) => (next: T[K]) => void;
  /** Sets all of it, for fields that follow one another. */
  put: (next: T) => void;
  isChanged: boolean;
  reset: (to: T) => void;
}

/** What a form holds until it is saved. */
export function useDraft<T extends object>(initial: T): Draft<T> {
  const [saved, setSaved] = useState(initial);
  const [value, setValue] = useState(initial);
  return {
    value,
    set: (field) => (next) => setValue((now) => ({ ...now, [field]: next })),
    put: setValue,
    isChanged: JSON.stringify(value) !== JSON.stringify(saved),
    reset: (to) => {
      setSaved(to);
      setValue(to);
    },
  };
}
