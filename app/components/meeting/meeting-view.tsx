/** One meeting: what it is about, and the papers that are made of it. */
import { Link } from "@remix-run/react";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { messageText } from "~/i18n/message/message-text";
import { useText } from "~/i18n/use-text";
import type { MeetingPage } from "~/pages/meeting/meeting-pages.server";
import { MeetingFiles } from "./meeting-files";

export function MeetingView({ page }: { page: MeetingPage }) {
  const t = useText(meetingText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow no-print">
            <Link to="/meetings">{t.title}</Link>
          </p>
          <h1>{page.title}</h1>
          <p>
            {page.day}　{page.time ?? ""}　{page.place}
          </p>
        </div>
        <p className="row no-print">
          <Link to={`/meetings/${page.id}/show`} className="button">
            {t.show}
          </Link>
          {page.mayEdit ? (
            <Link to={`/meetings/${page.id}/edit`} className="button">
              {t.edit}
            </Link>
          ) : null}
        </p>
      </div>
      {page.saved === null ? null : (
        <p className="notice notice-success" role="status">
          {page.saved}
        </p>
      )}
      {page.refused === null ? null : (
        <p className="notice notice-danger" role="alert">
          {page.refused}
        </p>
      )}
      <p>
        {page.period}　{page.report === null ? t.live : null}
        {page.report === null ? null : (
          <Link to={`/submissions/${page.report.id}`}>{page.report.title}</Link>
        )}
      </p>
      <Lines title={t.box.agenda} lines={page.agenda} />
      <Lines title={t.box.attendees} lines={page.attendees} />
      <Lines title={t.box.decisions} lines={page.decisions} />
      <Lines title={t.box.talkingPoints} lines={page.talkingPoints} />
      <Questions page={page} />
      <MeetingFiles page={page} />
      <p className="small no-print">
        <Link to={`/history?subject=meeting:${page.id}`}>{t.history}</Link>
      </p>
    </main>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="section">
      <h2>{title}</h2>
      <ol>
        {lines.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

function Questions({ page: { questions } }: { page: MeetingPage }) {
  const t = useText(meetingText);
  const message = useText(messageText);
  if (questions.length === 0) return null;
  return (
    <section className="section">
      <h2>{t.box.questions}</h2>
      <dl>
        {questions.map(({ question, said, isStale, messageId }, at) => (
          <div key={`${at} ${question}`}>
            <dt>
              <strong>{question}</strong>
            </dt>
            <dd>
              <Link to={`/messages/${messageId}`}>{said ?? message.notSayable}</Link>
              {isStale ? <span className="badge"> {message.standing.draft}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
