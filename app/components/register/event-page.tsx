/** The page of one event: head, approval, what is owed, overview, occurrences, tags, record. */
import type { ApprovalAnswer } from "~/components/approval/approval-form";
import { CaravanStops } from "~/components/caravan/caravan-stops";
import { ContactsAt } from "~/components/contact/contacts-at";
import { CollisionNotice } from "~/components/event/collision-notice";
import { EventMap } from "~/components/event/event-map";
import { NamesContext, useNames } from "~/components/event/event-names";
import { EventOverview } from "~/components/event/event-overview";
import { EventTags } from "~/components/event/event-tags";
import { PlacementTable } from "~/components/media/placement-table";
import { formatRoughDay } from "~/domain/day/format-day";
import type { EventTodo } from "~/domain/event/event-todos";
import { eventText } from "~/i18n/event/event-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EventPageData, ShownEvent } from "~/pages/register/event-page.server";
import { EventActions } from "./event-actions";
import { EventApproval } from "./event-approval";
import { EventCost } from "./event-cost";
import { EventGuests } from "./event-guests";
import { EventHead } from "./event-head";
import { EventNotices } from "./event-notices";
import { EventRecord } from "./event-record";
import { EventTotals } from "./event-totals";

type Props = Omit<EventPageData, "pageTitle" | "attachments" | "example"> & {
  /** Its photos and papers and its good example, as finished markup. */
  strip: string;
  /** What the server said to a step that was not taken. */
  answer: ApprovalAnswer | null;
};

export function EventPage(props: Props) {
  const { event, facts, choices, todos, collisions, mayHost, saved, userId } = props;
  const { draft } = event;
  return (
    <NamesContext.Provider value={choices}>
      <main className="page" id="content">
        <EventNotices event={event} saved={saved} told={props.told} userId={userId} />
        <EventHead event={event} {...props.approval} />
        <EventActions {...props} />
        <EventTotals {...props} />
        <EventTodos todos={todos} />
        {collisions.items.length > 0 ? <CollisionNotice collisions={collisions} /> : null}
        <EventMap event={event} />
        {draft.form === "media-buy" ? (
          <PlacementTable event={event} mayHost={mayHost} />
        ) : (
          <CaravanStops event={event} facts={facts} mayHost={mayHost} />
        )}
        <EventCost {...props.budget} />
        <EventOverview event={event} partners={props.partners} counting={props.approval.counting} />
        <EventTags event={event} choices={choices} />
        <Texts event={event} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own server, with every text escaped */}
        <div dangerouslySetInnerHTML={{ __html: props.strip }} />
        <EventGuests guests={draft.guests} />
        <EventContacts {...props} />
        <EventRecord {...props} />
        {/* What is decided on is read first, and the comments come last. */}
        <EventApproval {...props} eventId={event.id} isTold={saved !== null} />
      </main>
    </NamesContext.Provider>
  );
}

/** Whom we met at what was held. */
function EventContacts({ event, contacts }: Pick<Props, "event" | "contacts">) {
  const language = useLanguage();
  const names = useNames();
  const nameOf = (id: number) => {
    const one = event.draft.occurrences.find((occurrence) => occurrence.id === id);
    if (one === undefined) return "";
    return [formatRoughDay(one.first, language), names.town(one.place)].filter(Boolean).join(" ");
  };
  return <ContactsAt {...contacts} nameOf={nameOf} />;
}

function EventTodos({ todos }: { todos: EventTodo[] }) {
  const t = useText(eventText);
  if (todos.length === 0) return null;
  return (
    <section className="notice notice-warning" aria-labelledby="todos-title">
      <h2 id="todos-title">{t.todos}</h2>
      <ul>
        {todos.map(({ todo, count }) => {
          const words = t.todo[todo];
          return <li key={todo}>{typeof words === "string" ? words : words(count)}</li>;
        })}
      </ul>
    </section>
  );
}

function Texts({ event }: { event: ShownEvent }) {
  const t = useText(eventText);
  const language = useLanguage();
  const other = language === "ja" ? "en" : "ja";
  const sections = [
    { title: t.summary, text: event.draft.summary },
    { title: t.programme, text: event.draft.programme },
    { title: t.results, text: event.draft.results },
  ];
  return sections.map(({ title, text }) => {
    const shown = text[language] === null ? other : language;
    if (text[shown] === null) return null;
    return (
      <section className="section" key={title}>
        <h2 className="section-head">{title}</h2>
        <p lang={shown} className="typed-text">
          {text[shown]}
        </p>
      </section>
    );
  });
}
