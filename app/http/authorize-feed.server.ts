/**
 * The first line of a calendar feed: the secret of its address, and no cookie. P175
 *
 * An address that is unknown, revoked, or of somebody who is no longer active leads nowhere.
 */
import type { Context } from "~/context/context.server";
import { hashToken } from "~/context/token.server";
import { can } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import { outsideText } from "~/i18n/event/outside-text";
import { database } from "~db/client";
import { findUserOfFeed } from "~db/queries/people/feed-addresses";
import { acceptedLanguage } from "./accepted-language.server";

const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** `language`: of the person, for what asks for none. */
export async function authorizeFeed(request: Request): Promise<Omit<Context, "user">> {
  const db = database();
  const secret = new URL(request.url).searchParams.get("key") ?? "";
  const user = SECRET.test(secret) ? await findUserOfFeed(db.read, hashToken(secret)) : null;
  if (user === null || !can(user, "event.view")) throw noSuchAddress(acceptedLanguage(request));
  return { db, now: new Date(), language: user.language };
}

function noSuchAddress(language: Language): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(`${outsideText[language].noSuchAddress}\n`, { status: 404, headers });
}
