/**
 * A process of its own that receives files: the server's own app before three small routes.
 *
 * Prints one line, `{ port, token }`. `/imports/new` and `/api/v1/imports` answer what they received and what lay in its
 * file; `/memory` by how much the process has grown since it was asked last.
 */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createAdaptorServer } from "@hono/node-server";
import type { ActionFunctionArgs, ServerBuild } from "@remix-run/node";
import { hashToken, newToken } from "~/context/token.server";
import { authorizeApi } from "~/http/authorize-api.server";
import { RECEIVED_STATUS } from "~/http/file-sink.server";
import { discardFile, receiveFile } from "~/http/received-file.server";
import { applySettings, readSettings } from "~/http/settings.server";
import { createApp } from "~/server/create-app";
import { openDatabase, serveDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { testContext } from "./test-context";

const SAMPLE_EVERY_MS = 5;
let start = process.memoryUsage.rss();
let peak = start;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, SAMPLE_EVERY_MS).unref();

async function action({ request }: ActionFunctionArgs): Promise<Response> {
  await authorizeApi(request, "report.view");
  const received = await receiveFile(request);
  if (!received.ok)
    return Response.json({ reason: received.reason }, { status: RECEIVED_STATUS[received.reason] });
  const { path, ...file } = received.value;
  const mode = statSync(path).mode & 0o777;
  // Of a large one the memory is measured.
  const lay = file.bytes > 1_048_576 ? null : readFileSync(path);
  const sha256 = lay && createHash("sha256").update(lay).digest("hex");
  await discardFile(path);
  return Response.json({ ...file, mode, isWhole: lay === null || sha256 === file.sha256 });
}

async function memory(): Promise<Response> {
  const grownBy = peak - start;
  start = process.memoryUsage.rss();
  peak = start;
  return Response.json({ grownBy });
}

const ROUTES = {
  upload: { path: "imports/new", module: { action } },
  api: { path: "api/v1/imports", module: { action } },
  memory: { path: "memory", module: { loader: memory } },
};

const verdict = readSettings(process.env);
if (!verdict.ok) throw new Error(verdict.errors.join("; "));
const { settings } = verdict;
applySettings(settings);
const db = openDatabase(settings.dataFolder);
serveDatabase(db);
const { user, now } = await testContext(db, { role: "viewer" });
const token = newToken();
await db.write((tx) =>
  addApiToken(tx, { tokenHash: hashToken(token), userId: user.id, createdAt: now }),
);

const entries = Object.entries(ROUTES).map(([id, { path, module }]) => [
  id,
  { id, path, parentId: undefined, module },
]);
const build = {
  mode: "production",
  future: { v3_singleFetch: true },
  entry: { module: { default: () => new Response("none", { status: 404 }) } },
  routes: Object.fromEntries(entries),
  assets: { routes: Object.fromEntries(entries.map(([id]) => [id, { id, hasLoader: true }])) },
  basename: "/",
  publicPath: "/",
  isSpaMode: false,
} as unknown as ServerBuild;
const app = createApp({ build, settings, files: async () => null });
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : null;
  process.stdout.write(`${JSON.stringify({ port, token })}\n`);
});
