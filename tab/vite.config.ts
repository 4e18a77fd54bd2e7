import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** `npm run local` serves the built tab under /tab/; in development Vite does, and passes the rest to the server. */
const SERVER = process.env["TAB_SERVER"] ?? "http://localhost:3978";

export default defineConfig({
  root: import.meta.dirname,
  base: "/tab/",
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Data in a URL would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Fluent's files say "use client" for server rendering, which there is none of here.
      onLog: (level, log, report) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  server: { proxy: { "/api": SERVER, "/local": SERVER } },
});
