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
import { findUserOfApiToken } from "~db/queries/people/api-tokens";
import { acceptedLanguage } from "./accepted-language.server";
import { problem } from "./problem.server";
import { findUserOf } from "./session.server";

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

/** By the token that the request shows, else by the browser's sign-in. */
export async function findApiUserOf(request: Request, now: Date): Promise<SignedInUser | null> {
  const header = request.headers.get("Authorization");
  return header === null ? await findUserOf(request, now) : await findBearer(header);
}

async function findBearer(header: string): Promise<SignedInUser | null> {
  const token = BEARER.exec(header.trim())?.[1];
  return token === undefined ? null : await findUserOfApiToken(database().read, hashToken(token));
}

function unauthorized(language: Language, hadToken: boolean): Response {
  const t = apiAccessText[language];
  const challenge = `Bearer realm="kusanone"${hadToken ? ', error="invalid_token"' : ""}`;
  const detail = hadToken ? t.tokenNotValid : t.tokenMissing;
  return problem({ status: 401, title: "Unauthorized", detail }, { "WWW-Authenticate": challenge });
}

function forbiddenApi(language: Language): Response {
  return problem({ status: 403, title: "Forbidden", detail: apiAccessText[language].forbidden });
}
