/** For pages a stranger may see: who is there (or nobody), in which language. */

import type { Visit } from "~/context/context.server";
import { database } from "~db/client";
import { languageOf } from "./language.server";
import { findUserOf } from "./session.server";

export async function visit(request: Request): Promise<Visit> {
  const now = new Date();
  return {
    db: database(),
    user: await findUserOf(request, now),
    now,
    language: languageOf(request),
  };
}
