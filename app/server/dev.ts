/**
 * The entry of the development server: Vite before the same Hono app, on one port.
 *
 * Everything behind this file is loaded through Vite, so that server, routes and database exist once and follow
 * the sources as they change.
 */
import { createServer as createHttpServer } from "node:http";
import { createServer as createVite } from "vite";

const http = createHttpServer();
const vite = await createVite({
  appType: "custom",
  server: { middlewareMode: true, hmr: { server: http } },
});
const loaded = await vite.ssrLoadModule("/app/server/develop.ts");
const { develop } = loaded as typeof import("./develop");
await develop(http, vite);
