/** Japanese names of towns: those that answer a search, else those that people gave. */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { isUnreadable } from "~/domain/value/typed-text";
import { frameText } from "~/i18n/frame-text";
import { placeNameText } from "~/i18n/place/place-name-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listNamedPlaces, listPlacesNamedByPeople } from "~db/queries/reference/place-names";
import { searchPlaces } from "~db/queries/reference/places";

const MOST_SHOWN = 50;
const LONGEST_SEARCH = 100;

export async function readPlaceNamesPage({ db, now, language }: Context, asked: string | null) {
  const q = (asked ?? "").trim().slice(0, LONGEST_SEARCH);
  const isSearched = q !== "" && !isUnreadable(q);
  const on = todayIn(HOME_ZONE, now);
  const found = isSearched ? await searchPlaces(db.read, q, { on, limit: MOST_SHOWN }) : [];
  const rows = await listNamedPlaces(
    db.read,
    found.map(({ id }) => id),
  );
  return {
    q: isSearched ? q : "",
    isSearched,
    ...(isSearched
      ? { rows, total: rows.length }
      : await listPlacesNamedByPeople(db.read, MOST_SHOWN)),
    states: (await listMapAreas(db.read, language)).map(({ code, name }) => ({ code, name })),
    pageTitle: frameText[language].pageTitle(placeNameText[language].title),
  };
}

export type PlaceNamesPageData = Awaited<ReturnType<typeof readPlaceNamesPage>>;
