/** When and where an organisation was met: events that name it, with the occurrences it took part in. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { useNames } from "~/components/event/event-names";
import { formatDay } from "~/domain/day/format-day";
import { inLanguage } from "~/domain/value/language";
import { townInState, townName } from "~/domain/value/town-name";
import { organisationPageText } from "~/i18n/organisation/organisation-page-text";
import { partnerRoleText } from "~/i18n/organisation/partner-role-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { OrganisationPageData } from "~/pages/organisation/organisation-page.server";

type ShownMeeting = OrganisationPageData["meetings"]["meetings"][number];

export function OrganisationMeetings({
  meetings,
  total,
}: {
  meetings: readonly ShownMeeting[];
  total: number;
}) {
  const t = useText(organisationPageText);
  return (
    <section className="section" aria-labelledby="organisation-meetings">
      <div className="section-head">
        <h2 id="organisation-meetings">{t.meetings}</h2>
        {total > 0 ? (
          <span className="small soft">{t.meetingsShown(meetings.length, total)}</span>
        ) : null}
      </div>
      {total === 0 ? <p className="soft">{t.noMeetings}</p> : null}
      <ul className="organisation-meetings">
        {meetings.map((meeting) => (
          <Meeting key={meeting.eventId} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function Meeting({ meeting }: { meeting: ShownMeeting }) {
  const roleName = useText(partnerRoleText);
  const language = useLanguage();
  const names = useNames();
  const placeOf = (one: ShownMeeting["at"][number]) => {
    const town = townName(one, language);
    if (one.state === null) return town ?? "";
    const state = names.state(one.state);
    return town === null ? state : townInState(town, state, [one.state], language);
  };
  return (
    <li>
      <span className="organisation-meeting-day">{formatDay(meeting.firstDay, language)}</span>
      <div>
        <Link to={`/events/${meeting.eventId}`}>{inLanguage(meeting.title, language)}</Link>{" "}
        <span className="soft">{names.organiser(meeting.lead)}</span>{" "}
        {meeting.fictional ? <FictionalBadge /> : null}
        {meeting.at.map((one) => (
          <p className="small soft" key={`${one.day}-${one.placeName}-${one.role}`}>
            {[formatDay(one.day, language), roleName[one.role], placeOf(one)].join("　")}
          </p>
        ))}
      </div>
    </li>
  );
}
