/** Who holds the event, when, under which plan, and how it is classified. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatPeriod } from "~/domain/day/format-day";
import { wholePeriod } from "~/domain/event/event-period";
import { countedText } from "~/i18n/counting/counted-text";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EventCounting } from "~/pages/approval/event-counting.server";
import type { ShownEvent, ShownPartner } from "~/pages/register/event-page.server";
import { useNames } from "./event-names";
import { PartnerLinks } from "./partner-links";

type Props = {
  event: ShownEvent;
  partners: readonly ShownPartner[];
  counting: EventCounting;
};

export function EventOverview({ event, partners, counting }: Props) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  const { draft } = event;
  const period = wholePeriod(draft.occurrences);
  return (
    <section className="section" aria-labelledby="overview-title">
      <h2 className="section-head" id="overview-title">
        {t.overview}
      </h2>
      <dl className="event-facts">
        <Fact name={t.lead}>{names.organiserInFull(draft.lead)}</Fact>
        {draft.coOrganisers.length > 0 ? (
          <Fact name={t.coOrganisers}>{names.organisers(draft.coOrganisers)}</Fact>
        ) : null}
        {partners.length > 0 ? (
          <Fact name={t.partners}>
            <PartnerLinks partners={partners} />
          </Fact>
        ) : null}
        {period ? (
          <Fact name={t.period}>{formatPeriod(period.first, period.last, language)}</Fact>
        ) : null}
        <Fact name={t.plan}>{event.plan === null ? words.beforePlan : names.plan(event.plan)}</Fact>
        <CountingFact {...counting} eventId={event.id} />
        <Fact name={t.classification}>{words.classification[draft.classification]}</Fact>
        <Fact name={t.publication}>{draft.mayBePublished ? t.mayPublish : t.mayNotPublish}</Fact>
      </dl>
    </section>
  );
}

/** Whether it is counted, by which criterion and who said so. N13 */
function CountingFact({ eventId, ...counting }: EventCounting & { eventId: number }) {
  const t = useText(countedText);
  const { counted, criterion, decided, mayDecide } = counting;
  return (
    <Fact name={t.label}>
      {t.state[counted]}
      {criterion === null ? null : t.inBrackets(criterion)}
      {decided === null ? null : <span className="small soft"> {decided}</span>}
      {mayDecide ? (
        <span className="small no-print">
          {" "}
          <Link to={`/events/${eventId}/counting`}>{t.change}</Link>
        </span>
      ) : null}
    </Fact>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
