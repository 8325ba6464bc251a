import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { makeRouter } from "./routes";

/** The pages of an open ledger. The place survives a lock: the router
 * reads it from the address again. */
export function Ledger() {
  const [router] = useState(() => makeRouter());
  return <RouterProvider router={router} />;
}
