import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * The browser's bundles are for browsers since 2022 and go through terser: that saves every page four kilobytes
 * over Vite's own target and minifier. What libraries tell developers on the console is left out.
 *
 * The server bundle starts the process: it holds the Hono server and the Remix build together. Remix sets its
 * own entry over the user's, so ours is set by a plugin after it.
 */
const serverEntry: Plugin = {
  name: "kusanone-server-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? { build: { target: "node20", rollupOptions: { input: "app/server/main.ts" } } }
      : {
          build: {
            target: "es2022",
            minify: "terser",
            terserOptions: {
              ecma: 2020,
              compress: { passes: 3, ecma: 2020, drop_console: ["warn"] },
              module: true,
            },
          },
        },
};

/** Nothing in them changes what is served, and the database is written to all the time. */
const UNWATCHED = ["**/data/**", "**/tests/**", "**/build/**", "**/.cache/**"];
/** Bundled once for a browser in development, beside those that Remix names: found one by one, they would reload the page. */
const BROWSER_PACKAGES = ["leaflet", "react-leaflet", "temporal-polyfill", "topojson-client"];

export default defineConfig({
  server: { watch: { ignored: UNWATCHED } },
  optimizeDeps: { noDiscovery: true, include: BROWSER_PACKAGES },
  plugins: [remix(remixConfig), serverEntry],
  resolve: { alias: { "~db": folder("db"), "~seeds": folder("seeds"), "~": folder("app") } },
});
