/** Days and times of an occurrence, on the clock of its place. */
import { formatPeriod } from "~/domain/day/format-day";
import { zoneName } from "~/domain/day/zone-options";
import { eventText } from "~/i18n/event/event-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownOccurrence } from "~/pages/register/event-page.server";

export function OccurrenceDays({ occurrence }: { occurrence: ShownOccurrence }) {
  const t = useText(eventText);
  const language = useLanguage();
  const { first, last, startTime, endTime, startsLater, zone } = occurrence;
  const dash = language === "ja" ? "〜" : "–";
  const times = [startTime, endTime].filter((time) => time !== null).join(dash);
  return (
    <>
      <span className="nowrap">{formatPeriod(first, last, language)}</span>
      {times === "" ? null : (
        <p className="small soft">
          {startTime === null ? dash : ""}
          {times} {zoneName(zone)[language]}
          {startsLater ? t.laterClock : ""}
        </p>
      )}
    </>
  );
}
