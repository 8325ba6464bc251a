import { useState } from "react";
import { AdjustmentSheet } from "../../features/adjustmentForm/AdjustmentSheet";
import { CustomerSheet } from "../../features/customerForm/CustomerSheet";
import { DebtSheet } from "../../features/debtForm/DebtSheet";
import { PaymentSheet } from "../../features/paymentForm/PaymentSheet";
import type { VoidTarget } from "../../features/voiding/undo";
import { VoidDialog } from "../../features/voiding/VoidDialog";
import type { AdjustmentKind, CustomerPage, DebtView } from "../../ipc/bindings";

/** What the person is doing over the page. */
export type Doing =
  | { is: "edit" }
  | { is: "debt"; debt?: DebtView }
  | { is: "payment"; debt?: string }
  | { is: "adjust"; kind?: AdjustmentKind; debt?: string }
  | { is: "void"; target: VoidTarget };

export type Begin = (doing: Doing) => void;

/** The one form that is open over a customer's page, if any. */
export function useDoing(page: CustomerPage) {
  const [doing, begin] = useState<Doing | null>(null);
  const form = doing && <Form doing={doing} page={page} onClose={() => begin(null)} />;
  return { begin: begin as Begin, form };
}

interface FormProps {
  doing: Doing;
  page: CustomerPage;
  onClose: () => void;
}

function Form({ doing, page, onClose }: FormProps) {
  const customer = page.card.id ?? "";
  switch (doing.is) {
    case "edit":
      return <CustomerSheet card={page.card} onClose={onClose} />;
    case "debt":
      return (
        <DebtSheet
          customer={customer}
          {...(doing.debt ? { debt: doing.debt } : {})}
          currency={page.accounts[0]?.balance.currency}
          onClose={onClose}
        />
      );
    case "payment":
      return <PaymentSheet page={page} debt={doing.debt} onClose={onClose} />;
    case "adjust":
      return <AdjustmentSheet page={page} kind={doing.kind} debt={doing.debt} onClose={onClose} />;
    case "void":
      return (
        <VoidDialog customer={customer} target={doing.target} today={page.asOf} onClose={onClose} />
      );
  }
}
