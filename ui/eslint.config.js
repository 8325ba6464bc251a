import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import layers from "./eslint/layers.js";

const tauri = { group: ["@tauri-apps/*"], message: "Only ipc/tauri.ts talks to the desktop." };

export default defineConfig(
  { ignores: ["dist", "src/ipc/bindings.ts"] },
  js.configs.recommended,
  tseslint.configs.strict,
  hooks.configs.flat["recommended-latest"],
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { layers },
    rules: {
      "layers/direction": "error",
      "no-restricted-imports": ["error", { patterns: [tauri] }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.name=/^(parseFloat|parseInt)$/]",
          message: "Amounts are decimal strings; see format/amount.ts.",
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["src/ipc/tauri.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["eslint/*.js"], languageOptions: { globals: { process: "readonly" } } },
);
