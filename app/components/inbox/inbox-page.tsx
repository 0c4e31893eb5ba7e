/** What waits for the person who asks: every heap with its first items, or one heap alone with more of it. */
import { Link } from "@remix-run/react";
import { FollowUps } from "~/components/contact/follow-ups";
import { NamesContext } from "~/components/event/event-names";
import { Nominations } from "~/components/example/nominations";
import { inboxText } from "~/i18n/inbox/inbox-text";
import { useText } from "~/i18n/use-text";
import type { InboxPageData } from "~/pages/inbox/inbox-page.server";
import { InboxHeap } from "./inbox-heap";
import { InboxRounds } from "./inbox-rounds";

type Props = Omit<InboxPageData, "pageTitle"> & {
  answer?: { refused: keyof (typeof inboxText)["ja"]["refused"] };
};

export function InboxPage({ heap, heaps, works, followUps, nominations, rounds, ...props }: Props) {
  const { said, choices, answer } = props;
  const beside = followUps.total + nominations.total + rounds.length;
  const t = useText(inboxText);
  const shown = heap === null ? heaps.filter(({ total }) => total > 0) : heaps;
  return (
    <NamesContext.Provider value={choices}>
      <main className="page" id="content">
        <div className="page-head">
          <h1>{t.title}</h1>
          {heap === null ? (
            <Link to="/settings/inbox">{t.settings}</Link>
          ) : (
            <Link to="/inbox">{t.back}</Link>
          )}
        </div>
        <p className="soft">{works ? t.intro : t.readOnly}</p>
        {answer ? (
          <p className="notice notice-danger" role="alert">
            {t.refused[answer.refused]}
          </p>
        ) : null}
        {said === null ? null : (
          <p className="notice notice-success" role="status">
            {t.said[said]}
          </p>
        )}
        {works && shown.length + beside === 0 ? <p>{t.nothing}</p> : null}
        {shown.length > 1 ? <Overview heaps={shown} /> : null}
        <InboxRounds rounds={rounds} />
        <FollowUps {...followUps} />
        <Nominations {...nominations} />
        {shown.map((one) => (
          <InboxHeap key={one.heap} {...one} whole={heap !== null} />
        ))}
      </main>
    </NamesContext.Provider>
  );
}

function Overview({ heaps }: Pick<Props, "heaps">) {
  const t = useText(inboxText);
  return (
    <nav aria-label={t.overview}>
      <ul className="inbox-overview">
        {heaps.map(({ heap, total }) => (
          <li key={heap}>
            <a href={`#heap-${heap}`}>
              {t.heap[heap].title} <strong className="inbox-count">{total}</strong>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
