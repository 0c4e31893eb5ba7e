/** For whom an import is read and written: whoever did it, with the rights of this moment. */
import type { SignedInUser } from "~/context/context.server";
import type { ImportKind } from "~/domain/import/import-kind";
import { mayImport } from "~/domain/import/import-right";
import type { Handle } from "~db/client";
import type { StoredImport } from "~db/queries/import/imports";
import { findUser } from "~db/queries/people/users";
import { JobGivenUp } from "../job-turn.server";
import type { ImportQuestion } from "./kind/importer";

/** Whoever may no longer import this leaves the work undone. */
export async function importerUser(
  db: Handle,
  userId: number | null,
  kind: ImportKind,
): Promise<SignedInUser> {
  const person = userId === null ? null : await findUser(db, userId);
  if (!person?.active || !mayImport(person, kind)) throw new JobGivenUp("not-allowed-any-more");
  return person;
}

export function questionOf(
  { id, source, onlyJapanese, fiscalYear }: StoredImport,
  user: SignedInUser,
  now: Date,
): ImportQuestion & { user: SignedInUser } {
  return { importId: id, source, onlyJapanese, fiscalYear, language: user.language, user, now };
}
