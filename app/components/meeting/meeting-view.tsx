/** One meeting: what it is about, and the papers that are made of it. */
import { Form, Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { EDITIONS } from "~/domain/value/edition";
import { LANGUAGES } from "~/domain/value/language";
import { meetingText } from "~/i18n/meeting-text";
import { messageText } from "~/i18n/message/message-text";
import { useText } from "~/i18n/use-text";
import type { MeetingPage } from "~/pages/meeting/meeting-pages.server";

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
      <Files page={page} />
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

function Files({ page: { id, files, mayEdit } }: { page: MeetingPage }) {
  const t = useText(meetingText);
  const message = useText(messageText);
  return (
    <section className="section no-print">
      <h2>{t.files}</h2>
      {mayEdit ? (
        <>
          <p className="soft">
            {t.makeLead} {t.left}
          </p>
          {EDITIONS.map((edition) => (
            <Form
              key={edition}
              method="post"
              action={`/meetings/${id}/files`}
              reloadDocument
              className="meeting-make"
            >
              <input type="hidden" name="edition" value={edition} />
              <span>{t.makeOf[edition]}</span>
              {LANGUAGES.flatMap((language) =>
                (["pdf", "docx"] as const).map((format) => (
                  <button
                    key={`${language} ${format}`}
                    type="submit"
                    name="make"
                    value={`${language}.${format}`}
                    className="button"
                  >
                    {message.languages[language]} {format.toUpperCase()}
                    <span className="visually-hidden"> {t.makeOf[edition]}</span>
                  </button>
                )),
              )}
            </Form>
          ))}
        </>
      ) : null}
      {files.length === 0 ? <p>{t.noFiles}</p> : null}
      <ul className="meeting-list">
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/meetings/${id}/files/${file.id}`} download>
              {t.makeOf[file.edition]}　{message.languages[file.language]}
              {"　"}
              {file.format.toUpperCase()}
            </a>
            <span className="soft">
              <TokyoInstant at={file.at} />　{t.madeBy(file.byName)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
