/** Answers that say when to try again: 429, with the seconds in `Retry-After`. */
import type { HeadersArgs } from "@remix-run/node";
import { BUSY_SECONDS } from "~/context/hashing-queue.server";

export function retryAfter(seconds: number): { status: 429; headers: { "Retry-After": string } } {
  return { status: 429, headers: { "Retry-After": String(seconds) } };
}

/** Too many passwords are being hashed at this moment. */
export const whenNotBusy = () => retryAfter(BUSY_SECONDS);

/** `headers` of a route that answers so: a page has none of its action's headers otherwise. */
export function headersOfAction({ actionHeaders }: HeadersArgs): HeadersInit {
  const seconds = actionHeaders.get("Retry-After");
  return seconds === null ? {} : { "Retry-After": seconds };
}
