import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Toasts } from "../components/overlays/Toasts";
import { useForget } from "../ipc/queries";
import { forgetKept } from "../pages/customers/kept";
import { makeRouter } from "./routes";

/** The pages of an open ledger. The place survives a lock: the router
 * reads it from the address again. Nothing else does: not what was said
 * in passing, searched for or shown, and it could be another ledger that
 * opens next. */
export function Ledger() {
  const [router] = useState(() => makeRouter());
  const forget = useForget();
  useEffect(
    () => () => {
      forget();
      forgetKept();
    },
    [forget],
  );
  return (
    <Toasts>
      <RouterProvider router={router} />
    </Toasts>
  );
}
