/** Where an occurrence takes place: in Japanese the state before its town, in English behind it; the town is the strong one. */
import type { PlaceDraft } from "~/domain/event/event-draft";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import { useNames } from "./event-names";

export function TownInState({ place }: { place: PlaceDraft }) {
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  const town = names.town(place);
  const where =
    place.type === "state" ? names.state(place.state ?? "") : words.placeType[place.type];
  if (town === null) return <strong>{where}</strong>;
  if (place.type === "state" && language === "ja")
    return (
      <>
        <span>{where}</span> <strong>{town}</strong>
      </>
    );
  return (
    <>
      <strong>{town}</strong> <span>{where}</span>
    </>
  );
}
