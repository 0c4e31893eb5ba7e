import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** The server bundle starts the process: it holds the Hono server and the Remix build together. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixConfig)],
  resolve: { alias: { "~db": folder("db"), "~seeds": folder("seeds"), "~": folder("app") } },
  build: isSsrBuild ? { target: "node20", rollupOptions: { input: "app/server/main.ts" } } : {},
}));
