/** Towns of sites as a page names them: in Japanese the name of the gazetteer where it has one. */
import type { Context } from "~/context/context.server";
import { townName } from "~/domain/value/town-name";
import { findTownNamesById } from "~db/queries/reference/place-names";

type Placed = { draft: { placeId: number | null; placeName: string | null } };

export async function readSiteTowns(
  { db, language }: Pick<Context, "db" | "language">,
  sites: readonly Placed[],
): Promise<(site: Placed) => string | null> {
  const ids = sites.flatMap(({ draft }) => draft.placeId ?? []);
  const names = language === "ja" ? await findTownNamesById(db.read, ids) : {};
  return ({ draft: { placeId, placeName } }) =>
    townName({ placeName, placeNameJa: names[placeId ?? 0] ?? null }, language);
}
