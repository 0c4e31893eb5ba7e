/** For pages a stranger may see: who is there (or nobody), in which language. */
import type { Language } from "~/domain/value/language";
import type { Database } from "~db/client";
import { database } from "~db/client";
import type { SignedInUser } from "./context.server";
import { languageOf } from "./language.server";
import { findUserOf } from "./session.server";

export type Visit = { db: Database; user: SignedInUser | null; now: Date; language: Language };

export async function visit(request: Request): Promise<Visit> {
  const now = new Date();
  return {
    db: database(),
    user: await findUserOf(request, now),
    now,
    language: languageOf(request),
  };
}
