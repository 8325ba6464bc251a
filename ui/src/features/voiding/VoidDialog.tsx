import { DateField } from "../../components/fields/DateField";
import { useFieldError } from "../../components/display/ErrorNote";
import { FormFrame } from "../../components/fields/FormFrame";
import { RadioCards } from "../../components/fields/RadioCards";
import { TextField } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { useDraft } from "../../components/fields/useDraft";
import { useOnce } from "../../ipc/queries";
import { useWords } from "../../words/Words";
import { inputOf, startOf, type VoidTarget } from "./undo";

interface VoidDialogProps {
  customer: string;
  target: VoidTarget;
  today: string;
  onClose: () => void;
}

const fields = ["on", "reason"];

/** Two different things are told apart: a slip, which leaves no trace in
 * the sums, and something that really happened and then was undone. */
export function VoidDialog({ customer, target, today, onClose }: VoidDialogProps) {
  const t = useWords();
  const toast = useToast();
  const undo = useOnce("voidPosting");
  const fieldError = useFieldError();
  const { value, set, isChanged } = useDraft(startOf(today));
  const { kind } = target;

  function submit() {
    undo.mutate([inputOf(value, customer, target)], {
      onSuccess: () => {
        toast(t("posting-void-done"));
        onClose();
      },
    });
  }

  return (
    <FormFrame
      small
      title={t(`posting-void-${kind}`, { what: target.what })}
      submit={t(`posting-void-do-${kind}`)}
      dismiss={t("posting-void-leave")}
      onSubmit={submit}
      onClose={onClose}
      isChanged={isChanged}
      isPending={undo.isPending}
      error={undo.error}
      fields={fields}
    >
      <RadioCards
        label={t("posting-void-how")}
        options={[
          {
            value: "mistake",
            label: t("posting-void-mistake"),
            detail: t("posting-void-mistake-words"),
          },
          {
            value: "later",
            label: t(`posting-void-later-${kind}`),
            detail: t("posting-void-later-words"),
          },
        ]}
        value={value.how}
        onChange={set("how")}
      />
      {value.how === "later" && (
        <DateField
          label={t("posting-void-on")}
          value={value.on}
          onChange={set("on")}
          error={fieldError(undo.error, "on")}
          min={target.on}
          isRequired
        />
      )}
      <TextField
        label={t("posting-void-reason")}
        hint={t("posting-void-reason-hint")}
        value={value.reason}
        onChange={set("reason")}
        error={fieldError(undo.error, "reason")}
        autoFocus
        isRequired
      />
    </FormFrame>
  );
}
