import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { AmicableError } from "../../ipc/error";
import { useWords } from "../../words/Words";
import { Button } from "../Button";
import { Dialog, Sheet } from "../overlays/Dialog";
import { ErrorNote } from "../display/ErrorNote";
import { Fields } from "./Field";

interface FormFrameProps {
  title: string;
  /** What the button that saves says. */
  submit: string;
  /** What the other button says, where "Cancel" would have two meanings. */
  dismiss?: string;
  onSubmit: () => void;
  onClose: () => void;
  /** Whether closing would lose something, and so has to ask. */
  isChanged: boolean;
  isPending: boolean;
  error: AmicableError | null;
  /** The fields that say themselves what the core finds wrong with them. */
  fields: string[];
  /** A short question in the middle instead of a form at the side. */
  small?: boolean;
  children: ReactNode;
}

/** The first field that says what is wrong with it, for the focus. */
export const firstWrong =
  "[aria-invalid='true'], [data-invalid] [role='spinbutton'], [data-invalid] button, [role='alert']";

/** A form over the page: Enter saves, Esc asks only where something would
 * be lost, and what the core refuses gets the focus. */
export function FormFrame({
  title,
  submit,
  dismiss,
  onSubmit,
  onClose,
  isChanged,
  isPending,
  error,
  fields,
  small,
  children,
}: FormFrameProps) {
  const t = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isAsking, setAsking] = useState(false);
  const close = () => (isChanged && !isPending ? setAsking(true) : onClose());
  const hasPlace = error?.field !== undefined && fields.includes(error.field);

  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>(firstWrong)?.focus();
  }, [error]);

  const Frame = small ? Dialog : Sheet;
  return (
    <Frame
      title={title}
      isOpen
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{dismiss ?? t("common-cancel")}</Button>
          <Button look="primary" type="submit" form={id} isPending={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) onSubmit();
        }}
      >
        <Fields>
          {!hasPlace && <ErrorNote error={error} />}
          {children}
        </Fields>
      </form>
      <Dialog
        title={t("posting-discard-title")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onPress={onClose}>{t("posting-discard")}</Button>
            <Button look="primary" autoFocus onPress={() => setAsking(false)}>
              {t("posting-keep")}
            </Button>
          </>
        }
      >
        {t("posting-discard-words")}
      </Dialog>
    </Frame>
  );
}
