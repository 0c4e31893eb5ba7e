/** One session in the table of an event. */

import { AttendanceSummary } from "~/components/event/attendance-summary";
import { useNames } from "~/components/event/event-names";
import { OccurrenceDays } from "~/components/event/event-occurrence-days";
import { OccurrenceOutcome } from "~/components/event/event-outcome";
import { OccurrenceDetails } from "~/components/event/occurrence-details";
import { PartnersAt } from "~/components/event/partners-at";
import { TownInState } from "~/components/event/town-in-state";
import type { EventForm } from "~/domain/counting/event-form";
import { foreignPosts } from "~/domain/event/foreign-posts";
import { groupDigits } from "~/domain/value/whole-number";
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { ShownEvent, ShownFacts, ShownOccurrence } from "~/pages/register/event-page.server";

type Props = {
  event: ShownEvent;
  occurrence: ShownOccurrence;
  number: number;
  facts: ShownFacts | null;
  mayHost: boolean;
};

export function CaravanStop({ event, occurrence, number, facts, mayHost }: Props) {
  const t = useText(eventText);
  const names = useNames();
  const { organisers, tags } = occurrence;
  const counts = occurrence.outcome === "held" || (facts?.sums.officialCount ?? 0) > 0;
  return (
    <tr>
      <td>
        <span className="stop-number">{number}</span>
      </td>
      <td data-label={t.stop.days}>
        <OccurrenceDays occurrence={occurrence} />
      </td>
      <td data-label={t.stop.place}>
        <Place
          form={event.draft.form}
          occurrence={occurrence}
          countyName={facts?.countyName ?? null}
        />
        {organisers.length > 0 ? (
          <p className="small soft">{t.narrowedHosts(names.organisers(organisers))}</p>
        ) : null}
        {tags.length > 0 ? <p className="small soft">{t.narrowedTags(names.terms(tags))}</p> : null}
        <PartnersAt partners={facts?.partners ?? []} />
        {occurrence.note === null ? null : (
          <p className="small soft typed-text">{occurrence.note}</p>
        )}
      </td>
      <td className="jurisdiction" data-label={t.stop.jurisdiction}>
        <Jurisdiction event={event} facts={facts} />
      </td>
      <td className="number" data-label={t.stop.attendance}>
        {counts && facts ? (
          <AttendanceSummary sums={facts.sums} official={facts.official} wholes={facts.wholes} />
        ) : (
          t.noAttendance
        )}
        {occurrence.capacity === null ? null : (
          <p className="small soft">{t.capacity(groupDigits(occurrence.capacity))}</p>
        )}
      </td>
      <td data-label={t.stop.outcome}>
        <OccurrenceOutcome eventId={event.id} occurrence={occurrence} mayHost={mayHost} />
      </td>
    </tr>
  );
}

type PlaceProps = { form: EventForm; occurrence: ShownOccurrence; countyName: string | null };

function Place({ form, occurrence, countyName }: PlaceProps) {
  const t = useText(eventText);
  const { place, venue } = occurrence;
  return (
    <>
      <TownInState place={place} />
      {countyName === null ? null : <span className="soft small"> {t.county(countyName)}</span>}
      {venue === null ? null : <p className="small">{venue}</p>}
      <OccurrenceDetails form={form} occurrence={occurrence} />
    </>
  );
}

/** Of a mission that goes into another's area, the other is named. */
function Jurisdiction({ event, facts }: { event: ShownEvent; facts: ShownFacts | null }) {
  const t = useText(eventText);
  const names = useNames();
  const posts = facts?.posts ?? [];
  if (posts.length === 0) return t.noAttendance;
  const isForeign =
    names.isMission(event.draft.lead) && foreignPosts(event.draft, [{ posts }]).length > 0;
  return (
    <>
      {isForeign ? (
        <span className="badge badge-todo">{t.foreignPost(names.organisers(posts))}</span>
      ) : (
        names.organisers(posts)
      )}
      {facts?.disputed ? <p className="small soft">{t.disputed}</p> : null}
    </>
  );
}
