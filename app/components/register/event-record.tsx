/** Where the entry comes from: its source and how sure it is, who entered it, who changed it last. */

import { Fact } from "~/components/event/event-overview";
import { MARKS } from "~/domain/value/provenance";
import { eventText } from "~/i18n/event/event-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownEvent } from "~/pages/register/event-page.server";

type Props = { event: ShownEvent; createdByName: string | null; updatedByName: string | null };

export function EventRecord({ event, createdByName, updatedByName }: Props) {
  const t = useText(eventText);
  const language = useLanguage();
  const system = event.source === null ? t.system : t.fromSource;
  const mark = MARKS.find((known) => known === event.mark);
  return (
    <section className="section" aria-labelledby="record-title">
      <h2 className="section-head" id="record-title">
        {t.record}
      </h2>
      {event.source === null ? null : (
        <dl className="event-facts">
          <Fact name={t.source}>
            {event.source}
            {mark ? <span className="badge">{t.mark[mark]}</span> : null}
          </Fact>
        </dl>
      )}
      <p className="small soft">
        {t.created(createdByName ?? system, namedTokyoTime(event.createdAt, language))}
      </p>
      {event.updatedAt.getTime() === event.createdAt.getTime() ? null : (
        <p className="small soft">
          {t.updated(updatedByName ?? system, namedTokyoTime(event.updatedAt, language))}
        </p>
      )}
    </section>
  );
}
