/** What the event is called, what it is, and when and by whom it is held. */
import { Link } from "@remix-run/react";
import { CountedBadge } from "~/components/counting/counted-badge";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { ApprovalBadge } from "~/components/event/approval-badge";
import { FormMark } from "~/components/event/event-mark";
import { useNames } from "~/components/event/event-names";
import { useWayBack } from "~/components/event/way-back";
import type { Approval } from "~/domain/approval/approval";
import type { Counted } from "~/domain/counting/counted";
import { inLanguage } from "~/domain/value/language";
import { eventText } from "~/i18n/event/event-text";
import { eventWayText } from "~/i18n/event/event-way-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownEvent } from "~/pages/register/event-page.server";

type Props = { event: ShownEvent; approval: Approval; counting: { counted: Counted } };

export function EventHead({ event, approval, counting }: Props) {
  const t = useText(eventText);
  const ways = useText(eventWayText);
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  const back = useWayBack();
  const { draft } = event;
  const other = language === "ja" ? "en" : "ja";
  const otherTitle = draft.title[language] === null ? null : draft.title[other];
  return (
    <div className="page-head event-head">
      <div>
        <p className="eyebrow row">
          <Link to={back.to}>{ways.backTo[back.view]}</Link>
          <FormMark form={draft.form} />
          {words.form[draft.form]}
          <span aria-hidden="true">・</span>
          {names.kind(draft.kind)}
          <ApprovalBadge approval={approval} />
          <CountedBadge counted={counting.counted} />
          {event.fictional ? <FictionalBadge /> : null}
          {event.withdrawnAt === null ? null : (
            <span className="badge badge-withdrawn">{t.withdrawn}</span>
          )}
        </p>
        <h1 lang={draft.title[language] === null ? other : undefined}>
          {inLanguage(draft.title, language)}
        </h1>
        {otherTitle === null ? null : (
          <p className="soft" lang={other}>
            {otherTitle}
          </p>
        )}
      </div>
    </div>
  );
}
