import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  type RouterHistory,
} from "@tanstack/react-router";
import { BusinessPage } from "../pages/business/BusinessPage";
import { CustomersPage } from "../pages/customers/CustomersPage";
import { SettingsPage } from "../pages/settings/SettingsPage";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Shell });
const under = { getParentRoute: () => root };

const pages = root.addChildren([
  createRoute({
    ...under,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: "/customers" });
    },
  }),
  createRoute({ ...under, path: "/customers", component: CustomersPage }),
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
