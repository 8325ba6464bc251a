import "@fontsource-variable/inter";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { chooseHost } from "./ipc/chooseHost";
import { Desktop } from "./ipc/queries";
import "./tokens.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <Desktop host={await chooseHost()}>
      <Suspense fallback={null}>
        <App />
      </Suspense>
    </Desktop>
  </StrictMode>,
);
