/**
 * Structured logs on standard output, one JSON line each.
 *
 * Personal data never gets in: no query strings, no bodies, no addresses, no e-mails, and path segments
 * that could be a token or an e-mail are masked.
 */
import { destination, pino } from "pino";

export type RequestLine = { method: string; path: string; status: number; ms: number };

/** Longer than any slug or code of the field; one-time tokens have 43 characters. */
const LONGEST_PLAIN_SEGMENT = 32;

const logger = pino(
  { base: null, level: process.env.NODE_ENV === "test" ? "silent" : "info" },
  destination({ dest: 1, sync: true }),
);

export function logRequest(line: RequestLine): void {
  logger.info(line, "request");
}

/** An error nobody expected. A failed query carries its parameters behind the first line: they are cut off. */
export function logError(error: unknown, method: string, path: string): void {
  const known = error instanceof Error ? error : new Error("A value that is no Error was thrown");
  const cause = known.cause instanceof Error ? known.cause.message : undefined;
  const frames =
    known.stack?.split("\n").filter((line) => line.trimStart().startsWith("at ")) ?? [];
  logger.error(
    { method, path, error: withoutParameters(known.message), cause, frames: frames.slice(0, 12) },
    "error",
  );
}

export function logListening(host: string, port: number): void {
  logger.info({ host, port }, "listening");
}

export function logEvent(message: string): void {
  logger.info(message);
}

/** The path of a URL without what may be personal or secret. */
export function loggablePath(pathname: string): string {
  return pathname
    .split("/")
    .map((segment) =>
      segment.length > LONGEST_PLAIN_SEGMENT || /@|%40/i.test(segment) ? "*" : segment,
    )
    .join("/");
}

function withoutParameters(message: string): string {
  return message.split(/\n?params:/)[0] ?? "";
}
