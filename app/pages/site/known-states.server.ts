/** The states that a site may lie in. */

import type { Context } from "~/context/context.server";
import { listMapAreas } from "~db/queries/map/map-reference";

export async function readKnownStates({
  db,
  language,
}: Pick<Context, "db" | "language">): Promise<Set<string>> {
  return new Set((await listMapAreas(db.read, language)).map(({ code }) => code));
}
