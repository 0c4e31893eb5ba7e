/** What papers of the last year said, beside how it should read by the releases of today. */
import { Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { messageText } from "~/i18n/message/message-text";
import { useText } from "~/i18n/use-text";
import type { MessageReleasesPage } from "~/pages/message/message-releases.server";

export function MessageReleases({ page: { rows } }: { page: MessageReleasesPage }) {
  const t = useText(messageText);
  return (
    <main className="page message-page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow no-print">
            <Link to="/messages">{t.title}</Link>
          </p>
          <h1>{t.releases}</h1>
          <p className="soft">{t.releasesLead}</p>
        </div>
      </div>
      {rows.length === 0 ? <p className="notice">{t.noReleases}</p> : null}
      <ul className="message-list">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </main>
  );
}

function Row({ row }: { row: MessageReleasesPage["rows"][number] }) {
  const t = useText(messageText);
  return (
    <li>
      <p>
        <TokyoInstant at={row.at} />　<Link to={row.subject.href}>{t.papers[row.paper]}</Link>
        {"　"}
        {row.subject.name}　{t.languages[row.language]}　{t.editions[row.edition]}
      </p>
      <dl className="message-turn">
        <dt>{t.said}</dt>
        <dd lang={row.language}>{row.said}</dd>
        <dt>{t.now}</dt>
        <dd>{row.now === null ? t.unsayable : <span lang={row.language}>{row.now}</span>}</dd>
      </dl>
      <p className="small soft">
        {t.listOf(
          row.changes.map(({ change, area, measure, figure, asOf, release }) =>
            [
              `${t.change[change]}: ${area} ${measure}`,
              ...[figure, asOf, release === null ? null : `${t.released} ${release}`],
            ]
              .filter(Boolean)
              .join(" "),
          ),
        )}
      </p>
      <p className="small no-print">
        <Link to={`/messages/${row.messageId}`}>{t.goToMessage}</Link>
      </p>
    </li>
  );
}
