import { useEffect, useRef, type ReactNode } from "react";
import { Button, ButtonLink } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { DateField } from "../../components/fields/DateField";
import { Note, useErrorWords } from "../../components/display/ErrorNote";
import { Fields } from "../../components/fields/Field";
import { firstWrong } from "../../components/fields/FormFrame";
import { TextArea } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import type { Draft } from "../../components/fields/useDraft";
import type { DebtView, PlanPage } from "../../ipc/bindings";
import type { AmicableError } from "../../ipc/error";
import { useOnce } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import styles from "./Amend.module.css";
import { toInput, type AmendDraft, type What } from "./draft";
import { WhatFields } from "./fields";
import { Preview } from "./Preview";
import { useAmendment } from "./useAmendment";
import { useUndo } from "./useUndo";
import { placeOf } from "./wrong";

interface AmendFormProps {
  page: PlanPage;
  what: What;
  draft: Draft<AmendDraft>;
  /** The customer's debts, for what those that could join come to. */
  debts: readonly DebtView[];
  /** Back to the question what happened. */
  backHref: string;
  onSaved: () => void;
}

/** What happened on one side, what that makes of the plan on the other. */
export function AmendForm({ page, what, draft, debts, backHref, onSaved }: AmendFormProps) {
  const t = useWords();
  const toast = useToast();
  const undo = useUndo();
  const save = useOnce("amendPlan");
  const { value, set } = draft;
  const input = toInput(value, what, page, debts);
  // While it is saved the plan is another one already.
  const isOver = save.isPending || save.isSuccess;
  const trying = useAmendment(page, isOver ? null : input);
  const refusal = useErrorWords();
  const error = save.error ?? trying.error;
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (save.error) form.current?.querySelector<HTMLElement>(firstWrong)?.focus();
  }, [save.error]);

  const places = placesOf(what, value);
  const errorAt = (place: string) =>
    error && placeOf(error) === place ? refusal(error) : undefined;
  const astray = error && !places.includes(placeOf(error)) ? error : null;

  function submit() {
    if (input === null || isOver) return;
    save.mutate([page.customer, page.plan.id, input], {
      onSuccess: (change) => {
        toast(t("plan-detail-changed", { name: page.name }), [
          {
            label: t("plan-detail-undo-now"),
            run: undo(page.customer, page.plan.id, change),
            closes: true,
          },
        ]);
        onSaved();
      },
    });
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={t(`plan-detail-what-${what}`)}
      className={styles.columns}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Card>
        <Fields>
          <WhatFields what={what} page={page} draft={draft} debts={debts} errorAt={errorAt} />
        </Fields>
      </Card>
      <div className={styles.result}>
        {astray && <Refused error={astray} words={refusal} />}
        {trying.preview ? (
          <Preview
            preview={trying.preview}
            today={page.asOf}
            isStale={!trying.isCurrent && !isOver}
          />
        ) : (
          !astray && <Waiting>{input === null && t(`plan-detail-need-${what}`)}</Waiting>
        )}
      </div>
      <Card>
        <Fields>
          <DateField
            label={t("plan-detail-on")}
            hint={t("plan-detail-on-hint")}
            value={value.on}
            onChange={set("on")}
            error={errorAt("on")}
            min={page.plan.agreed}
            isRequired
          />
          <TextArea
            label={t("plan-detail-reason")}
            hint={t("plan-detail-reason-hint")}
            rows={2}
            value={value.reason}
            onChange={(reason) => {
              set("reason")(reason);
              if (save.error) save.reset();
            }}
            error={errorAt("reason")}
            isRequired
          />
          <div className={styles.buttons}>
            <ButtonLink href={backHref}>{t("common-back")}</ButtonLink>
            <Button
              look="primary"
              type="submit"
              isDisabled={input === null}
              isPending={save.isPending}
            >
              {t("plan-detail-save")}
            </Button>
          </div>
        </Fields>
      </Card>
    </form>
  );
}

/** The fields that say themselves what is wrong with them. */
function placesOf(what: What, { missed, size, every }: AmendDraft): string[] {
  const isAnew = what === "rhythm" || (what === "missed" && missed === "newDays");
  const anew = isAnew ? ["rhythm", ...(size === "asBefore" ? [] : [size])] : [];
  const own: Record<What, string[]> = {
    missed: {
      move: ["then", "to"],
      pause: ["then", "until"],
      newDays: ["then", "first"],
      spread: ["then"],
      even: ["then"],
      addToEnd: ["then"],
    }[missed],
    break: ["from", "to", "then"],
    paidMore: ["then"],
    rhythm: ["from", ...(every === "halfMonth" ? [] : ["first"])],
    addDebt: ["debts", "amount"],
    hold: ["from", "to"],
    charge: ["row", "amount"],
    waive: ["row", "amount"],
    settle: ["settleOn"],
  };
  return ["on", "reason", ...anew, ...own[what]];
}

interface RefusedProps {
  error: AmicableError;
  words: (error: AmicableError) => string;
}

/** A refusal that is about the change as a whole. */
function Refused({ error, words }: RefusedProps) {
  return (
    <div role="alert">
      <Note tone="late">{words(error)}</Note>
    </div>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  return children ? <Note>{children}</Note> : <div aria-busy className={styles.waiting} />;
}
