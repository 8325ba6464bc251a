import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  type RouterHistory,
} from "@tanstack/react-router";
import { BusinessPage } from "../pages/business/BusinessPage";
import { CustomerPage } from "../pages/customer/CustomerPage";
import { CustomersPage } from "../pages/customers/CustomersPage";
import { ImportPage } from "../pages/import/ImportPage";
import { PlanPage } from "../pages/plan/PlanPage";
import { ChangePlanPage } from "../pages/planDetail/ChangePlanPage";
import { EarlierPlanPage } from "../pages/planDetail/EarlierPlanPage";
import { PlanDetailPage } from "../pages/planDetail/PlanDetailPage";
import { SettingsPage } from "../pages/settings/SettingsPage";
import { StatementPage } from "../pages/statement/StatementPage";
import { StatementsPage } from "../pages/statements/StatementsPage";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Shell });
const under = { getParentRoute: () => root };

const statement = createRoute({
  ...under,
  path: "/customers/$id/statement",
  component: function CustomersStatement() {
    return <StatementPage customer={statement.useParams().id} />;
  },
});

const pages = root.addChildren([
  createRoute({
    ...under,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/customers" });
    },
  }),
  createRoute({ ...under, path: "/customers", component: CustomersPage }),
  createRoute({ ...under, path: "/customers/$id", component: CustomerPage }),
  createRoute({
    ...under,
    path: "/customers/$id/plan",
    component: PlanPage,
    validateSearch: ({ currency, replaces }): { currency?: string; replaces?: string } => ({
      ...(typeof currency === "string" ? { currency } : {}),
      ...(typeof replaces === "string" ? { replaces } : {}),
    }),
  }),
  createRoute({ ...under, path: "/customers/$id/plans/$plan", component: PlanDetailPage }),
  createRoute({
    ...under,
    path: "/customers/$id/plans/$plan/change",
    component: ChangePlanPage,
    validateSearch: ({ what, on }): { what?: string; on?: string } => ({
      ...(typeof what === "string" ? { what } : {}),
      ...(typeof on === "string" && /^\d{4}-\d\d-\d\d$/.test(on) ? { on } : {}),
    }),
  }),
  createRoute({
    ...under,
    path: "/customers/$id/plans/$plan/before/$change",
    component: EarlierPlanPage,
  }),
  statement,
  createRoute({ ...under, path: "/statements", component: StatementsPage }),
  createRoute({ ...under, path: "/import", component: ImportPage }),
  createRoute({ ...under, path: "/business", component: BusinessPage }),
  createRoute({ ...under, path: "/settings", component: SettingsPage }),
]);

/** The address lives in the hash, so that a reload inside the desktop
 * window asks for no file that does not exist. */
export function makeRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({ routeTree: pages, history });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
