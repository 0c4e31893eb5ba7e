/** The code of a state by the name people type: in either language, with or without 州. */

import type { Context } from "~/context/context.server";
import { fold } from "~/domain/value/search-text";
import { listAxisTerms } from "~db/queries/report/axis-terms";

export async function readStateCodes({ db }: Pick<Context, "db">) {
  const codes = new Map<string, string>();
  for (const { key, label } of await listAxisTerms(db.read, "state")) {
    for (const name of [key, label.ja, label.ja.replace(/州$/, ""), label.en])
      codes.set(fold(name), key);
  }
  return (name: string): string | null => codes.get(fold(name)) ?? null;
}
