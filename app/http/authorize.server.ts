/**
 * The first line of every loader and action.
 *
 * A stranger is sent to `/sign-in` and comes back afterwards; somebody without the permission gets 403.
 * Rights over one event are checked by the operation, inside its transaction.
 */
import { redirect } from "@remix-run/node";
import type { Context } from "~/context/context.server";
import { can, type Permission } from "~/domain/people/permissions";
import { database } from "~db/client";
import { languageOf } from "./language.server";
import { findUserOf } from "./session.server";

export async function authorize(request: Request, permission: Permission): Promise<Context> {
  const now = new Date();
  const user = await findUserOf(request, now);
  if (user === null) throw signInFirst(request);
  if (!can(user, permission)) throw forbidden();
  return { db: database(), user, now, language: languageOf(request) };
}

export function forbidden(): Response {
  return new Response("Forbidden", { status: 403 });
}

export function notFound(): Response {
  return new Response("Not found", { status: 404 });
}

/** The value, or a 404. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}

function signInFirst(request: Request): Response {
  const url = new URL(request.url);
  const back = url.pathname.replace(/\.data$/, "") + withoutRouterParams(url);
  return redirect(`/sign-in?to=${encodeURIComponent(back)}`);
}

/** Remix adds `_routes` to single-fetch requests and `index` to forms; they mean nothing to the person coming back. */
function withoutRouterParams(url: URL): string {
  const params = new URLSearchParams(url.search);
  params.delete("_routes");
  params.delete("index");
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}
