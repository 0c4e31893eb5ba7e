/** The places of a listed event: those the filter selects, and how many more there are. */

import { useNames } from "~/components/event/event-names";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ListedRow } from "~/pages/register/event-list-page.server";

const MOST_NAMED = 4;

export function EventRowPlaces({ occurrences }: Pick<ListedRow, "occurrences">) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  const selected = occurrences.filter((occurrence) => occurrence.selected);
  const nameOf = ({ placeType, placeName, states }: ListedRow["occurrences"][number]) => {
    const where = placeType === "state" ? names.states(states) : words.placeType[placeType];
    if (placeName === null || placeType !== "state") return where;
    return language === "ja" ? `${placeName}（${where}）` : `${placeName}, ${where}`;
  };
  const places = [...new Set(selected.map(nameOf))];
  const separator = language === "ja" ? "、" : "; ";
  return (
    <>
      {places.slice(0, MOST_NAMED).join(separator)}
      {places.length > MOST_NAMED ? " …" : ""}
      {selected.length < occurrences.length ? (
        <p className="small soft">{t.stopsOf(selected.length, occurrences.length)}</p>
      ) : null}
    </>
  );
}
