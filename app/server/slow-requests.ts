/**
 * How long somebody may take to send a request. A file over a slow line takes minutes: 64 MB at 1 Mbit/s take nine. What
 * trickles is cut off long before, so that nobody holds connections by sending a byte now and then.
 */
import type { IncomingMessage } from "node:http";
import type { ServerType } from "@hono/node-server";
import { isUploadPath } from "./body-limit";

export const PATIENCE = {
  /** A whole file. */
  uploadMs: 20 * 60_000,
  /** Anything else has at most one megabyte. */
  formMs: 120_000,
  /** Of a file in each such time so many bytes have to come: 9 kbit/s. */
  windowMs: 60_000,
  windowBytes: 65_536,
};

export function cutSlowRequests(server: ServerType, patience = PATIENCE): void {
  if ("requestTimeout" in server) server.requestTimeout = patience.uploadMs;
  server.on("request", (request: IncomingMessage) => {
    if (!hasBody(request)) return;
    const timer = isUpload(request)
      ? watchWindows(request, patience)
      : setTimeout(() => cut(request), patience.formMs);
    for (const ended of ["end", "close"]) request.once(ended, () => clearTimeout(timer));
  });
}

function isUpload({ method, url }: IncomingMessage): boolean {
  return method === "POST" && isUploadPath((url ?? "").split("?")[0] ?? "");
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
}

function watchWindows(request: IncomingMessage, { windowMs, windowBytes }: typeof PATIENCE) {
  const { socket } = request;
  let before = socket.bytesRead;
  return setInterval(() => {
    if (socket.bytesRead - before < windowBytes) cut(request);
    before = socket.bytesRead;
  }, windowMs);
}

function cut(request: IncomingMessage): void {
  if (!request.complete) request.socket.destroy();
}
