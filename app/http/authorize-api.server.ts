/**
 * The first line of every API loader: a bearer token, else the browser's sign-in.
 *
 * Refusals are problem+json: 401 for who is not known, 403 for who may not. A request that shows a token
 * is judged by the token alone.
 */

import type { Context, SignedInUser } from "~/context/context.server";
import { hashToken } from "~/context/token.server";
import { can, type Permission } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import { apiAccessText } from "~/i18n/api-access-text";
import { database } from "~db/client";
import { findUserOfApiToken, isWritingToken, updateTokenUsed } from "~db/queries/people/api-tokens";
import { acceptedLanguage } from "./accepted-language.server";
import { problem } from "./problem.server";
import { findUserOf } from "./session.server";

/** The last use is written at most this often: a question is not a write. */
const USED_EVERY_MS = 3_600_000;
const BEARER = /^bearer +([A-Za-z0-9_-]{43})$/i;

export async function authorizeApi(request: Request, permission: Permission): Promise<Context> {
  const now = new Date();
  const language = acceptedLanguage(request);
  const header = request.headers.get("Authorization");
  const user = await findApiUserOf(request, now);
  if (user === null) throw unauthorized(language, header !== null);
  if (!can(user, permission)) throw forbiddenApi(language);
  return { db: database(), user, now, language };
}

/**
 * The first line of every API action: a token that may write. The sign-in of a browser is refused, so that no page can
 * write by it.
 */
export async function authorizeApiWrite(
  request: Request,
  permission: Permission,
): Promise<Context> {
  const language = acceptedLanguage(request);
  const header = request.headers.get("Authorization");
  if (header === null && (await findUserOf(request, new Date())) !== null)
    throw forbiddenApi(language, "tokenNeeded");
  const ctx = await authorizeApi(request, permission);
  const mayWrite = await isWritingToken(database().read, hashToken(tokenIn(header ?? "") ?? ""));
  if (!mayWrite) throw forbiddenApi(language, "tokenReads");
  return ctx;
}

/** By the token that the request shows, else by the browser's sign-in. */
export async function findApiUserOf(request: Request, now: Date): Promise<SignedInUser | null> {
  const header = request.headers.get("Authorization");
  return header === null ? await findUserOf(request, now) : await findBearer(header, now);
}

async function findBearer(header: string, now: Date): Promise<SignedInUser | null> {
  const token = tokenIn(header);
  if (token === undefined) return null;
  const tokenHash = hashToken(token);
  const found = await findUserOfApiToken(database().read, tokenHash);
  if (found === null) return null;
  const { lastUsedAt, ...user } = found;
  if (now.getTime() - (lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS) noteUsed(tokenHash, now);
  return user;
}

/** No answer waits for this; when it fails, the next request tries again. */
function noteUsed(tokenHash: string, now: Date): void {
  void database()
    .writeKeepingAnswers((tx) => updateTokenUsed(tx, tokenHash, now))
    .catch(() => undefined);
}

const tokenIn = (header: string): string | undefined => BEARER.exec(header.trim())?.[1];

function unauthorized(language: Language, hadToken: boolean): Response {
  const t = apiAccessText[language];
  const challenge = `Bearer realm="kusanone"${hadToken ? ', error="invalid_token"' : ""}`;
  const detail = hadToken ? t.tokenNotValid : t.tokenMissing;
  return problem({ status: 401, title: "Unauthorized", detail }, { "WWW-Authenticate": challenge });
}

export function forbiddenApi(
  language: Language,
  why: "forbidden" | "tokenNeeded" | "tokenReads" = "forbidden",
): Response {
  return problem({ status: 403, title: "Forbidden", detail: apiAccessText[language][why] });
}
