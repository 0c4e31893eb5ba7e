/** What the event is called, what it is, and when and by whom it is held. */
import { Link } from "@remix-run/react";
import { ApprovalBadge } from "~/components/event/approval-badge";
import { FormMark } from "~/components/event/event-mark";
import { useNames } from "~/components/event/event-names";
import type { Approval } from "~/domain/approval/approval";
import { inLanguage } from "~/domain/value/language";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownEvent } from "~/pages/register/event-page.server";

type Props = { event: ShownEvent; approval: Approval };

export function EventHead({ event, approval }: Props) {
  const t = useText(eventText);
  const site = useText(siteText);
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  const { draft } = event;
  const other = language === "ja" ? "en" : "ja";
  const otherTitle = draft.title[language] === null ? null : draft.title[other];
  return (
    <div className="page-head event-head">
      <div>
        <p className="eyebrow row">
          <Link to="/events">{t.toList}</Link>
          <FormMark form={draft.form} />
          {words.form[draft.form]}
          <span aria-hidden="true">・</span>
          {names.kind(draft.kind)}
          <ApprovalBadge approval={approval} />
          {event.fictional ? <span className="badge badge-fictional">{site.fictional}</span> : null}
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
