/**
 * The sign-in cookie.
 *
 * The cookie holds a random token, the database only its SHA-256. A sign-in ends after twelve
 * idle hours or seven days, whichever comes first.
 */

import type { SignedInUser } from "~/context/context.server";
import { begunBefore, endedBefore, hashToken, SIGN_IN_MS } from "~/context/token.server";
import { database } from "~db/client";
import { findSignedInUser, updateLastSeen } from "~db/queries/people/sign-ins";
import { cookieWith, readCookie } from "./private-cookie.server";

const COOKIE = "kusanone_session";
const IDLE_MS = 12 * 3_600_000;
/** Last seen is written at most this often: a page view is not a write. */
const SEEN_EVERY_MS = 5 * 60_000;

export function sessionTokenOf(request: Request): string | null {
  return readCookie(request, COOKIE);
}

/** The signed-in user of a request, or null. */
export async function findUserOf(request: Request, now: Date): Promise<SignedInUser | null> {
  const token = sessionTokenOf(request);
  if (token === null) return null;
  const tokenHash = hashToken(token);
  const found = await findSignedInUser(database().read, tokenHash, {
    createdAfter: endedBefore(now),
    seenAfter: new Date(now.getTime() - IDLE_MS),
    before: begunBefore(now),
  });
  if (found === null) return null;
  const { lastSeenAt, ...user } = found;
  if (now.getTime() - lastSeenAt.getTime() > SEEN_EVERY_MS) {
    noteLastSeen(tokenHash, now);
  }
  return user;
}

/** A page does not wait for this behind somebody's long write; when it fails, the next page tries again. */
function noteLastSeen(tokenHash: string, now: Date): void {
  void database()
    .writeKeepingAnswers((tx) => updateLastSeen(tx, tokenHash, now))
    .catch(() => undefined);
}

export function sessionCookie(token: string): string {
  return cookieWith(COOKIE, token, SIGN_IN_MS / 1000);
}

export function endedSessionCookie(): string {
  return cookieWith(COOKIE, "", 0);
}
