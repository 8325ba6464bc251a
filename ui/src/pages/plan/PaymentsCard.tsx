import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/Button";
import { Card } from "../../components/layout/Card";
import { SegmentedFilter } from "../../components/fields/Toggles";
import type { PlanPreview } from "../../ipc/bindings";
import { useWords } from "../../words/Words";
import type { Pauses } from "./curve";
import { PaymentCalendar } from "./PaymentCalendar";
import styles from "./Payments.module.css";
import type { WrittenRow } from "./rows";
import { RowsTable } from "./RowsTable";

interface PaymentsCardProps {
  preview: PlanPreview;
  hand: WrittenRow[] | null;
  pauses: Pauses;
  today: string;
  error: string | undefined;
  onChange: (hand: WrittenRow[] | null) => void;
}

/** Every payment of the plan, as a list in which any can be written by
 * hand, or as a calendar. */
export function PaymentsCard({ preview, hand, pauses, today, error, onChange }: PaymentsCardProps) {
  const t = useWords();
  const [view, setView] = useState<"list" | "calendar">("list");
  const [editing, setEditing] = useState<number | null>(null);
  const { plan } = preview;
  const deposits = plan.rows.filter(({ part }) => part !== "instalment").length;

  function open(place: number) {
    const row = plan.rows[place];
    setView("list");
    if (row?.part === "instalment") setEditing(place - (deposits > 0 ? depositsBefore(place) : 0));
  }

  function depositsBefore(place: number): number {
    return plan.rows.slice(0, place).filter(({ part }) => part !== "instalment").length;
  }

  return (
    <Card
      flush
      title={t("plan-rows")}
      aside={
        <div className={styles.aside}>
          {hand !== null && (
            <Button small icon={RotateCcw} onPress={() => onChange(null)}>
              {t("plan-reset")}
            </Button>
          )}
          <SegmentedFilter
            label={t("plan-view")}
            options={[
              { value: "list", label: t("plan-view-list") },
              { value: "calendar", label: t("plan-view-calendar") },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
      }
    >
      {error && (
        <p role="alert" className={styles.trouble}>
          {error}
        </p>
      )}
      {view === "list" ? (
        <RowsTable
          preview={preview}
          hand={hand}
          today={today}
          editing={editing}
          onEdit={setEditing}
          onChange={onChange}
        />
      ) : (
        <PaymentCalendar
          rows={plan.rows}
          pauses={pauses}
          agreed={plan.agreed}
          today={today}
          onOpen={open}
        />
      )}
    </Card>
  );
}
