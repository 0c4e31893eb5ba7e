/**
 * How long somebody may take to send a request. A file over a slow line takes minutes: 64 MB at 1 Mbit/s take nine. What
 * trickles is refused long before and cut off, so that nobody holds connections by sending a byte now and then.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServerType } from "@hono/node-server";
import { acceptedLanguage } from "~/http/accepted-language.server";
import { languageOf } from "~/http/language.server";
import { isUploadPath } from "./body-limit";
import { REFUSALS, refuse } from "./refusals";

export const PATIENCE = {
  /** A whole file. */
  uploadMs: 20 * 60_000,
  /** Anything else has at most one megabyte. */
  formMs: 120_000,
  /** In each such time so many bytes have to come: 9 kbit/s of a file, and of a form at all something. */
  windowMs: 30_000,
  windowBytes: 32_768,
  formWindowBytes: 256,
};

export function cutSlowRequests(server: ServerType, patience = PATIENCE): void {
  if ("requestTimeout" in server) server.requestTimeout = patience.uploadMs;
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (!hasBody(request)) return;
    const cut = () => refuseTooSlow(request, response);
    const upload = isUpload(request);
    const { windowMs, windowBytes, formWindowBytes, formMs } = patience;
    const bytes = upload ? windowBytes : formWindowBytes;
    const timers = [watchWindows(request, { windowMs, bytes }, cut)];
    if (!upload) timers.push(setTimeout(cut, formMs));
    for (const ended of ["end", "close"])
      request.once(ended, () => {
        for (const timer of timers) clearTimeout(timer);
      });
  });
}

function isUpload({ method, url }: IncomingMessage): boolean {
  return method === "POST" && isUploadPath((url ?? "").split("?")[0] ?? "");
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
}

function watchWindows(
  { socket }: IncomingMessage,
  { windowMs, bytes }: { windowMs: number; bytes: number },
  cut: () => void,
) {
  let before = socket.bytesRead;
  return setInterval(() => {
    if (socket.bytesRead - before < bytes) cut();
    before = socket.bytesRead;
  }, windowMs);
}

/** In words where nothing has been answered yet. */
function refuseTooSlow(request: IncomingMessage, response: ServerResponse): void {
  const { socket, complete, url = "/" } = request;
  if (complete) return;
  if (response.headersSent) return void socket.destroy();
  const asked = new Request("http://localhost/", { headers: languageHeaders(request) });
  const language = { program: acceptedLanguage(asked), person: languageOf(asked) };
  const refusal = refuse(url.split("?")[0] ?? "/", REFUSALS.tooSlow, language);
  response.writeHead(refusal.status, {
    ...Object.fromEntries(refusal.headers),
    ...{ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", Connection: "close" },
  });
  void refusal.text().then((text) => response.end(text, () => socket.destroy()));
}

function languageHeaders({ headers }: IncomingMessage): Record<string, string> {
  const { cookie, "accept-language": accepted } = headers;
  return { ...(cookie && { Cookie: cookie }), ...(accepted && { "Accept-Language": accepted }) };
}
