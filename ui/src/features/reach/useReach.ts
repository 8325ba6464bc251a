import { useErrorWords } from "../../components/display/ErrorNote";
import { useToast } from "../../components/overlays/Toasts";
import { useWrite } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { mailLink, phoneLink } from "./links";

/** The ways to a customer: the telephone and the mail of this computer, if
 * it has them. Many computers can't dial and don't say so, which is why a
 * number is copied as well. */
export function useReach() {
  const t = useWords();
  const toast = useToast();
  const wordsFor = useErrorWords();
  const { mutate } = useWrite("openLink");
  const open = (url: string) => mutate([url], { onError: (error) => toast(wordsFor(error)) });

  async function copy(text: string, say: string) {
    await navigator.clipboard.writeText(text);
    toast(say);
  }

  return {
    call: (phone: string) => {
      open(phoneLink(phone));
      void copy(phone, t("customer-call-copied", { phone }));
    },
    write: (email: string) => open(mailLink(email)),
    copy: (text: string) => void copy(text, t("customer-copied", { text })),
  };
}
