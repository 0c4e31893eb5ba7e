/** All messages as they read today, the newest first. */
import { Link } from "@remix-run/react";
import { ListPage } from "~/components/frame/list-page";
import { messageText } from "~/i18n/message/message-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { MessageListPage } from "~/pages/message/message-list.server";
import { MessageBadge } from "./message-badge";

export function MessageList({ page: { rows, mayEdit } }: { page: MessageListPage }) {
  const t = useText(messageText);
  return (
    <ListPage
      className="message-page"
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <Link to="/messages/releases" className="button">
            {t.releases}
          </Link>
          {mayEdit ? (
            <Link to="/messages/new" className="button button-primary">
              {t.add}
            </Link>
          ) : null}
        </>
      }
      none={rows.length === 0 ? `${t.none} ${mayEdit ? t.noneAdvice : t.noneRead}` : null}
    >
      <ul className="message-list">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </ListPage>
  );
}

function Row({ row }: { row: MessageListPage["rows"][number] }) {
  const t = useText(messageText);
  const language = useLanguage();
  const other = language === "ja" ? "en" : "ja";
  return (
    <li>
      <p>
        <Link to={`/messages/${row.id}`}>{row.said[language] ?? t.notSayable}</Link>
      </p>
      <p className="small soft" lang={other}>
        {row.said[other] ?? ""}
      </p>
      <p className="small">
        <MessageBadge standing={row.standing} /> {t.until(row.until)}
        {row.priority === null ? "" : `　${row.priority}`}
      </p>
    </li>
  );
}
