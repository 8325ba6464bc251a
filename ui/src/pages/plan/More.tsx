import { Plus, X } from "lucide-react";
import { useId, useMemo, type ReactNode } from "react";
import { Button, IconButton } from "../../components/Button";
import { CountField } from "../../components/fields/CountField";
import { DateField } from "../../components/fields/DateField";
import { MoneyField } from "../../components/fields/MoneyField";
import { PercentField } from "../../components/fields/PercentField";
import { ComboBox, Select } from "../../components/fields/Select";
import { TextField } from "../../components/fields/TextField";
import { Switch } from "../../components/fields/Toggles";
import { countries } from "../../format/places";
import type {
  Compounding,
  Fee,
  FeeWith,
  Interest,
  Method,
  Preset,
  Roll,
  TimeCount,
} from "../../ipc/bindings";
import { useLocale, useWords } from "../../words/Words";
import styles from "./More.module.css";
import type { SentenceProps } from "./Sentence";

const rolls: Roll[] = [
  ...(["none", "following", "modifiedFollowing", "preceding"] as const),
  ...(["modifiedPreceding", "nearest"] as const),
];
const presets: Preset[] = [
  ...(["oldestFirst", "customersChoice", "costsInterestPrincipal"] as const),
  ...(["costsPrincipalInterest", "principalFirst", "proRata"] as const),
];
const multiples = ["", "1", "5", "10"];

type Part = Pick<SentenceProps, "draft" | "today" | "country" | "say" | "change" | "errorOf">;

/** What most plans do without: an end, more from a day on, business days,
 * round amounts, interest and fees, and how payments are counted. */
export function More(props: Part) {
  const t = useWords();
  return (
    <div className={styles.more}>
      <Group title={t("plan-group-time")}>
        <Times {...props} />
      </Group>
      <Group title={t("plan-group-costs")}>
        <Costs {...props} />
      </Group>
      <Group title={t("plan-group-kept")}>
        <Keeping {...props} />
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Times({ draft, today, country, say, errorOf }: Part) {
  const t = useWords();
  const locale = useLocale();
  const places = useMemo(() => countries(locale), [locale]);
  const { latest, more, currency, roll, rounding } = draft;
  const { multipleOf } = rounding;
  const multiple = multipleOf == null ? "" : String(Number(multipleOf));
  return (
    <>
      <DateField
        label={t("plan-latest")}
        value={latest}
        onChange={(latest) => say({ latest })}
        min={today}
        error={errorOf("latest")}
      />
      <div className={styles.pair}>
        <MoneyField
          label={t("plan-more-each")}
          currency={currency}
          value={more.each}
          onChange={(each) => say({ more: { ...more, each } })}
          error={errorOf("more")}
        />
        <DateField
          label={t("plan-more-from")}
          value={more.from}
          onChange={(from) => say({ more: { ...more, from } })}
          min={today}
        />
      </div>
      <Select
        label={t("plan-roll")}
        options={rolls.map((value) => ({ value, label: t(`plan-roll-${value}`) }))}
        value={roll?.rule ?? "none"}
        onChange={(rule) =>
          say({
            roll: rule === "none" ? null : { calendar: { country }, ...roll, rule },
          })
        }
        error={errorOf("roll")}
      />
      {roll !== null && (
        <ComboBox
          label={t("plan-roll-country")}
          options={places}
          value={roll.calendar?.country ?? ""}
          onChange={(country) => say({ roll: { ...roll, calendar: { country } } })}
        />
      )}
      <Select
        label={t("plan-multiple")}
        options={multiples.map((value) => ({
          value: value || "none",
          label: value === "" ? t("plan-multiple-none") : t("plan-multiple-of", { amount: value }),
        }))}
        value={multiple || "none"}
        onChange={(value) =>
          say({ rounding: { ...rounding, multipleOf: value === "none" ? null : value } })
        }
        error={errorOf("rounding")}
      />
    </>
  );
}

const methods: Method[] = ["declining", "simple", "flat"];
const compoundings: Compounding[] = [
  ...(["none", "daily", "monthly", "quarterly", "halfYearly", "yearly"] as const),
];
const counts: TimeCount[] = [
  ...(["periods", "actual365Fixed", "actual360", "actual364", "actualActualIsda"] as const),
  ...(["thirty360Us", "thirty360Bond", "thirtyE360", "thirtyE360Isda", "noLeap365"] as const),
];

function Costs({ draft, today, say, errorOf }: Part) {
  const t = useWords();
  const { interest, fees, currency } = draft;
  const rate = interest?.rate ?? "";
  const set = (next: Partial<Interest>) => say({ interest: { ...interest, ...next } });
  const setFee = (at: number, next: Partial<Fee>) =>
    say({ fees: fees.map((fee, index) => (index === at ? { ...fee, ...next } : fee)) });
  return (
    <>
      <PercentField
        label={t("plan-rate")}
        hint={rate === "" ? t("plan-rate-hint") : undefined}
        value={rate}
        onChange={(rate) => set({ rate: rate || null })}
        error={errorOf("interest")}
      />
      {rate !== "" && (
        <>
          <Select
            label={t("plan-method")}
            options={methods.map((value) => ({
              value,
              label: t(`plan-method-${value}`),
              detail: t(`plan-method-${value}-detail`),
            }))}
            value={interest?.method ?? "declining"}
            onChange={(method) => set({ method })}
          />
          <Select
            label={t("plan-time")}
            options={counts.map((value) => ({ value, label: t(`plan-time-${value}`) }))}
            value={
              interest?.dayCount ?? (interest?.method === "simple" ? "actual365Fixed" : "periods")
            }
            onChange={(dayCount) => set({ dayCount })}
          />
          {(interest?.method ?? "declining") === "declining" && (
            <Select
              label={t("plan-compounding")}
              options={compoundings.map((value) => ({
                value,
                label: t(`plan-compounding-${value}`),
              }))}
              value={interest?.compounding ?? "none"}
              onChange={(compounding) => set({ compounding })}
            />
          )}
          <DateField
            label={t("plan-free-until")}
            value={interest?.freeUntil ?? ""}
            onChange={(freeUntil) => set({ freeUntil: freeUntil || null })}
            min={today}
          />
          <Switch
            isSelected={interest?.waivedIfKept ?? false}
            onChange={(waivedIfKept) => set({ waivedIfKept })}
          >
            {t("plan-waived")}
          </Switch>
        </>
      )}
      {fees.map((fee, index) => (
        <FeeRow
          key={index}
          fee={fee}
          number={index + 1}
          currency={currency}
          set={(next) => setFee(index, next)}
          drop={() => say({ fees: fees.filter((_, at) => at !== index) })}
        />
      ))}
      {fees.length > 0 && errorOf("fees") && (
        <p role="alert" className={styles.trouble}>
          {errorOf("fees")}
        </p>
      )}
      <div>
        <Button small icon={Plus} onPress={() => say({ fees: [...fees, { with: "first" }] })}>
          {t("plan-fee-add")}
        </Button>
      </div>
    </>
  );
}

const withs: FeeWith[] = ["first", "last", "spread", "each"];

interface FeeRowProps {
  fee: Fee;
  number: number;
  currency: string;
  set: (next: Partial<Fee>) => void;
  drop: () => void;
}

function FeeRow({ fee, number, currency, set, drop }: FeeRowProps) {
  const t = useWords();
  return (
    <div role="group" aria-label={t("plan-fee", { number })} className={styles.fee}>
      <div className={styles.feeName}>
        <TextField
          label={t("plan-fee-name")}
          value={fee.name ?? ""}
          onChange={(name) => set({ name })}
        />
      </div>
      <IconButton icon={X} label={t("plan-fee-drop", { number })} onPress={drop} />
      <MoneyField
        label={t("plan-fee-amount")}
        currency={currency}
        value={fee.amount ?? ""}
        onChange={(amount) => set({ amount: amount || null })}
      />
      <div className={styles.feeWith}>
        <Select
          label={t("plan-fee-with")}
          options={withs.map((value) => ({ value, label: t(`plan-fee-with-${value}`) }))}
          value={fee.with ?? "first"}
          onChange={(next) => set({ with: next })}
        />
      </div>
    </div>
  );
}

function Keeping({ draft, change, errorOf }: Part) {
  const t = useWords();
  const { allocation, tolerance, currency } = draft;
  const preset = typeof allocation === "string" ? allocation : (allocation.preset ?? "oldestFirst");
  return (
    <>
      <Select
        label={t("plan-allocation")}
        hint={t(`plan-allocation-${preset}-detail`)}
        options={presets.map((value) => ({ value, label: t(`plan-allocation-${value}`) }))}
        value={preset}
        onChange={(allocation) => change({ allocation })}
        error={errorOf("allocation")}
      />
      <div className={styles.pair}>
        <CountField
          label={t("plan-tolerance-days")}
          value={tolerance.days}
          onChange={(days) => change({ tolerance: { ...tolerance, days } })}
          min={0}
          max={60}
        />
        <MoneyField
          label={t("plan-tolerance-amount")}
          currency={currency}
          value={tolerance.amount}
          onChange={(amount) => change({ tolerance: { ...tolerance, amount } })}
          error={errorOf("tolerance")}
        />
      </div>
      <p className={styles.hint}>{t("plan-tolerance-hint")}</p>
    </>
  );
}
