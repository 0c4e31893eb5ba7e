/** A state or territory by its code; a 404 for any other. */

import type { Context } from "~/context/context.server";
import type { MapArea } from "~/domain/map/map-content";
import { found } from "~/http/authorize.server";
import { listMapAreas } from "~db/queries/map/map-reference";

export async function foundArea(
  { db, language }: Pick<Context, "db" | "language">,
  code: string | undefined,
): Promise<MapArea> {
  const areas = await listMapAreas(db.read, language);
  return found(areas.find((area) => area.code === code));
}
