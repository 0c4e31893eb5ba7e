/**
 * Tokens of single-use links and the address they stand in.
 *
 * What is not shaped like a token is never looked up: it is answered like an unknown one.
 */

import { hashToken } from "~/context/token.server";
import { shownOrigin } from "./public-origin.server";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** The hash to look up, or null for what cannot be a token. */
export function linkHashOf(token: FormDataEntryValue | null): string | null {
  return typeof token === "string" && SHAPE.test(token) ? hashToken(token) : null;
}

/** The full address of a link, as the administrator passes it on. */
export function joinLink(request: Request, token: string): string {
  return new URL(`/join?token=${token}`, shownOrigin(request)).href;
}
