import { DateField } from "../../components/fields/DateField";
import { useFieldError } from "../../components/display/ErrorNote";
import { FormFrame } from "../../components/fields/FormFrame";
import { TextField } from "../../components/fields/TextField";
import { useToast } from "../../components/overlays/Toasts";
import { useDraft } from "../../components/fields/useDraft";
import type { PlanView } from "../../ipc/bindings";
import { useOnce } from "../../ipc/queries";
import { useWords } from "../../words/Words";

interface EndPlanDialogProps {
  customer: string;
  plan: PlanView;
  today: string;
  onClose: () => void;
}

const fields = ["on", "reason"];

export function EndPlanDialog({ customer, plan, today, onClose }: EndPlanDialogProps) {
  const t = useWords();
  const toast = useToast();
  const end = useOnce("endPlan");
  const fieldError = useFieldError();
  const { value, set, isChanged } = useDraft({ on: today, reason: "" });

  function submit() {
    end.mutate([customer, plan.id, value.on, value.reason], {
      onSuccess: () => {
        toast(t("posting-plan-ended"));
        onClose();
      },
    });
  }

  return (
    <FormFrame
      small
      title={t("posting-end-plan")}
      submit={t("posting-end-plan")}
      onSubmit={submit}
      onClose={onClose}
      isChanged={isChanged}
      isPending={end.isPending}
      error={end.error}
      fields={fields}
    >
      <p>{t("posting-end-plan-words")}</p>
      <DateField
        label={t("posting-end-on")}
        value={value.on}
        onChange={set("on")}
        error={fieldError(end.error, "on")}
        min={plan.agreed}
        isRequired
      />
      <TextField
        label={t("posting-end-reason")}
        hint={t("posting-end-reason-hint")}
        value={value.reason}
        onChange={set("reason")}
        error={fieldError(end.error, "reason")}
        autoFocus
        isRequired
      />
    </FormFrame>
  );
}
