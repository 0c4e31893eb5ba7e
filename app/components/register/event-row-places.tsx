/** The places of a listed event: those the filter selects, and how many more there are. */
import type { OptionNames } from "~/domain/filter/names-of-options";
import { townInState, townName } from "~/domain/value/town-name";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ListedRow } from "~/pages/register/event-list-page.server";

const MOST_NAMED = 4;

type Props = Pick<ListedRow, "occurrences"> & { names: OptionNames };

export function EventRowPlaces({ occurrences, names }: Props) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const language = useLanguage();
  const selected = occurrences.filter((occurrence) => occurrence.selected);
  const nameOf = ({ placeType, states, ...named }: ListedRow["occurrences"][number]) => {
    const where = placeType === "state" ? names.states(states) : words.placeType[placeType];
    const town = townName(named, language);
    if (town === null || placeType !== "state") return where;
    return townInState(town, where, states, language);
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
