import { fromMinor, isNegative, isZero } from "../format/amount";
import { addDays, daysBetween } from "../format/day";
import type {
  Amount,
  CurrencyAccount,
  CustomerPage,
  CustomerRow,
  DebtView,
  NextStep,
} from "./bindings";

/** A page for any customer of the list, made of what the list says: one
 * debt a currency, and no plan. */
export function fakeCustomer(row: CustomerRow, today: string): CustomerPage {
  const owed = row.balances.filter((balance) => !isZero(balance) && !isNegative(balance));
  const { id, name, company, reference, standing } = row;
  const due =
    standing.is === "late" ? standing.since : standing.is === "settled" ? today : standing.next.on;
  const debts = owed.map((amount, index): DebtView => ({
    ...{ id: `${id}-${String(index)}`, reference: String(2100 + index), description: "Timber" },
    ...{ issued: addDays(due, -30), due, amount, open: amount, terms: "", disputed: false },
    ...{ daysLate: Math.max(0, daysBetween(due, today)), plan: null },
    ...{ voidedOn: null, voidedBecause: null },
  }));
  return {
    card: {
      ...{ id, name, company, reference, email: "", phone: "01947 555 230", address: [] },
      ...{ country: null, language: null, timeZone: null, notes: "" },
    },
    asOf: today,
    accounts: row.balances.map((balance) => account(row, balance, addDays(due, -30))),
    debts,
    plans: [],
    timeline: debts.map(({ id, issued, due, reference, description, amount }) => ({
      on: issued,
      what: { is: "charged", debt: id, reference, description, amount, due },
      ...{ voidedOn: null, voidedBecause: null },
    })),
    nextStep: nextStep(row, today),
  };
}

function account(row: CustomerRow, balance: Amount, since: string): CurrencyAccount {
  const { standing } = row;
  const zero = fromMinor(0n, balance.currency);
  const none = { amount: zero, count: 0 };
  const all = { amount: balance, count: 1 };
  const isLate = standing.is === "late";
  const isOpen = !isZero(balance) && !isNegative(balance);
  return {
    ...{ balance, credit: zero, openDebts: isOpen ? 1 : 0, since: isOpen ? since : null, standing },
    ageing: {
      ...{ notDue: isLate ? none : all, days1To30: isLate ? all : none, days31To60: none },
      ...{ days61To90: none, over90: none, credit: zero, total: balance },
    },
  };
}

function nextStep({ standing, plan }: CustomerRow, today: string): NextStep {
  switch (standing.is) {
    case "settled":
      return { is: "thank" };
    case "late": {
      const { days, amount } = standing;
      return { is: days > 7 ? "offerPlan" : "remind", days, amount };
    }
    case "onTrack":
    case "ahead": {
      const { next } = standing;
      return next.on === today
        ? { is: "dueToday", next }
        : { is: "wait", next, onPlan: plan !== null };
    }
  }
}
