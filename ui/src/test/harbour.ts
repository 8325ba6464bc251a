import type { CustomerList, CustomerPage } from "../ipc/bindings";
import { fakeHost } from "../ipc/fake";
import { fakeCustomer } from "../ipc/fakeCustomer";
import { fakeOffers, fakePlan } from "../ipc/fakePlan";
import type { Host } from "../ipc/host";
import one from "./marta.json";
import list from "./nine.json";

/** Harbour Lane Builders with nine customers, whose figures tests may
 * count on; the snapshots of the core change with its sample. */
export const nine = list as CustomerList;
export const marta = one as CustomerPage;

export function harbour(overrides: Partial<Host> = {}): Host {
  const pageOf = (id: string) => {
    const row = nine.rows.find((each) => each.id === id);
    return row && id !== marta.card.id ? fakeCustomer(row, nine.asOf) : marta;
  };
  return fakeHost(
    {},
    {
      customers: () => Promise.resolve(nine),
      customer: (id) => Promise.resolve(pageOf(id)),
      previewPlan: async (id, terms) => fakePlan(terms, pageOf(id).debts, nine.asOf),
      planOffers: async (id, asked) => fakeOffers(asked, pageOf(id).debts, nine.asOf),
      ...overrides,
    },
  );
}
