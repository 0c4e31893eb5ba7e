/** One heap of the inbox: what it is, how many, and what to do about each. */
import { Form, Link } from "@remix-run/react";
import { ApprovalChoice } from "~/components/approval/approval-choice";
import { ApproveChosen } from "~/components/approval/approve-chosen";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { useNames } from "~/components/event/event-names";
import { formatDay } from "~/domain/day/format-day";
import type { InboxHeapItems, InboxItem } from "~/domain/inbox";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { inboxText } from "~/i18n/inbox/inbox-text";
import { useLanguage, useText } from "~/i18n/use-text";

/** `whole`: the heap is the page, as far as the page reaches. */
export function InboxHeap({ heap, total, items, whole }: InboxHeapItems & { whole: boolean }) {
  const t = useText(inboxText);
  const words = t.heap[heap];
  return (
    <section className="section" aria-labelledby={`heap-${heap}`}>
      <div className="section-head">
        <h2 id={`heap-${heap}`}>
          {words.title} <span className="inbox-count">{total}</span>
        </h2>
        {items.length < total || whole ? (
          <p className="small soft">{t.shown(items.length, total)}</p>
        ) : null}
      </div>
      <p className="small soft">{t.note[heap]}</p>
      {items.length === 0 ? <p className="soft">{t.nothingHere}</p> : null}
      {items.length === 0 ? null : (
        <table className="table table-cards inbox-table">
          <thead>
            <tr>
              <th scope="col">{words.since}</th>
              <th scope="col">{t.event}</th>
              <th scope="col">{t.lead}</th>
              <th scope="col">{t.action}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Item key={`${item.eventId}-${item.other?.eventId}`} heap={heap} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {heap === "to-approve" && items.length > 0 ? <ApproveChosen shown={items.length} /> : null}
      {items.length < total && !whole ? (
        <p>
          <Link to={`/inbox?heap=${heap}`} className="button">
            {t.all(total)}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Item({ heap, item }: { heap: InboxHeapItems["heap"]; item: InboxItem }) {
  const t = useText(inboxText);
  const language = useLanguage();
  const names = useNames();
  const { other } = item;
  return (
    <tr>
      <td className="nowrap" data-label={t.heap[heap].since}>
        {item.since === "" ? "—" : formatDay(item.since, language)}
      </td>
      <th scope="row">
        <EventLink id={item.eventId} title={item.title} />
        <Fictional of={item} />
        {item.sessions > 1 ? <p className="small soft">{t.sessions(item.sessions)}</p> : null}
        {item.comment === null ? null : (
          <p className="small inbox-comment">
            <span className="soft">{t.returnedFor}</span> {item.comment}
          </p>
        )}
        {other === null ? null : (
          <p>
            <span className="soft">{t.and}</span>{" "}
            <EventLink id={other.eventId} title={other.title} />
            <Fictional of={other} />
          </p>
        )}
      </th>
      <td data-label={t.lead}>
        {names.organiser(item.lead)}
        {other === null || other.lead === item.lead ? null : (
          <p className="soft">{names.organiser(other.lead)}</p>
        )}
      </td>
      <td>
        <WhatToDo heap={heap} item={item} />
        {item.revision === null ? null : (
          <ApprovalChoice item={{ ...item, revision: item.revision }} />
        )}
      </td>
    </tr>
  );
}

function Fictional({ of }: { of: { fictional: boolean } }) {
  return of.fictional ? (
    <>
      {" "}
      <FictionalBadge />
    </>
  ) : null;
}

function EventLink({ id, title }: { id: number; title: BilingualText }) {
  const language = useLanguage();
  const other = language === "ja" ? "en" : "ja";
  return (
    <Link to={`/events/${id}`} lang={title[language] === null ? other : undefined}>
      {inLanguage(title, language)}
    </Link>
  );
}

function WhatToDo({ heap, item }: { heap: InboxHeapItems["heap"]; item: InboxItem }) {
  const t = useText(inboxText);
  const own = `/events/${item.eventId}`;
  switch (heap) {
    case "secret":
      return (
        <>
          <Act to={`${own}/edit`} words={t.downgrade} item={item} />
          <Act to={`${own}/withdraw`} words={t.takeOut} item={item} />
        </>
      );
    case "to-approve":
      return <Act to={own} words={t.look} item={item} />;
    case "stalled":
      return <Act to={own} words={t.remind} item={item} />;
    case "returned":
      return <Act to={own} words={t.mend} item={item} />;
    case "draft-due":
      return <Act to={own} words={t.submit} item={item} />;
    case "not-counted":
      return <Act to={`${own}/attendance`} words={t.logAttendance} item={item} />;
    case "undecided":
      return <Act to={`${own}/counting`} words={t.decide} item={item} />;
    case "one-language":
      return <Act to={`${own}/edit`} words={t.addTitle} item={item} />;
    case "old-plan-tags":
      return <Act to={`${own}/edit`} words={t.retag} item={item} />;
    case "double-entry":
      return <SayDistinct item={item} />;
  }
}

function Act({ to, words, item }: { to: string; words: string; item: InboxItem }) {
  const language = useLanguage();
  return (
    <Link to={to} className="button nowrap">
      {words}
      <span className="visually-hidden">: {inLanguage(item.title, language)}</span>
    </Link>
  );
}

function SayDistinct({ item }: { item: InboxItem }) {
  const t = useText(inboxText);
  const language = useLanguage();
  return (
    <Form method="post">
      <input type="hidden" name="event" value={item.eventId} />
      <input type="hidden" name="other" value={item.other?.eventId ?? ""} />
      <button type="submit" className="button nowrap">
        {t.distinct}
        <span className="visually-hidden">: {inLanguage(item.title, language)}</span>
      </button>
    </Form>
  );
}
