import { useWrite } from "../../ipc/queries";

/** What a person does with a file that was just made. */
export function useFiles() {
  const open = useWrite("openFile");
  const show = useWrite("showFile");
  return {
    open: (file: string) => open.mutate([file]),
    show: (file: string) => show.mutate([file]),
    error: open.error ?? show.error,
  };
}
