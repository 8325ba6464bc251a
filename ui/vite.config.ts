import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  // The words live beside `ui/`, where the paper documents read them too.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: { target: ["es2022", "safari16"], chunkSizeWarningLimit: 900 },
  test: {
    environment: "jsdom",
    setupFiles: "src/test/setup.ts",
    css: { modules: { classNameStrategy: "non-scoped" } },
    // Pages render whole; a busy two-core machine needs the room.
    testTimeout: 30_000,
  },
});
