/** Papers of a meeting: ordered, how far one that is made is, and those that were made. */
import { Form, Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { useGoingOn } from "~/components/frame/use-going-on";
import { PAPER_FORMATS } from "~/domain/meeting/meeting";
import { EDITIONS, type Edition } from "~/domain/value/edition";
import { LANGUAGES } from "~/domain/value/language";
import { inWords } from "~/i18n/in-words";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { messageText } from "~/i18n/message/message-text";
import { useText } from "~/i18n/use-text";
import type { MeetingPage } from "~/pages/meeting/meeting-pages.server";

export function MeetingFiles({ page: { id, files, mayEdit, making } }: { page: MeetingPage }) {
  const t = useText(meetingText);
  const message = useText(messageText);
  return (
    <section className="section no-print" id="files">
      <h2>{t.files}</h2>
      {mayEdit ? (
        <>
          <p className="soft">{t.makeLead}</p>
          {EDITIONS.map((edition) => (
            <Order key={edition} id={id} edition={edition} isBusy={making.progress !== null} />
          ))}
        </>
      ) : null}
      <Making id={id} making={making} />
      {files.length === 0 ? <p>{t.noFiles}</p> : null}
      <ul className="meeting-files">
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

function Order({ id, edition, isBusy }: { id: number; edition: Edition; isBusy: boolean }) {
  const t = useText(meetingText);
  const message = useText(messageText);
  return (
    <Form method="post" action={`/meetings/${id}/files`} className="meeting-make">
      <input type="hidden" name="edition" value={edition} />
      <span>{t.makeOf[edition]}</span>
      {LANGUAGES.flatMap((language) =>
        PAPER_FORMATS.map((format) => (
          <button
            key={`${language} ${format}`}
            type="submit"
            name="make"
            value={`${language}.${format}`}
            className="button"
            disabled={isBusy}
          >
            {message.languages[language]} {format.toUpperCase()}
            <span className="visually-hidden"> {t.makeOf[edition]}</span>
          </button>
        )),
      )}
    </Form>
  );
}

function Making({ id, making: { progress, problem } }: Pick<MeetingPage, "id" | "making">) {
  const t = useText(meetingText);
  useGoingOn(progress !== null);
  if (progress === null)
    return problem === null ? null : (
      <p className="notice notice-danger">
        {t.gaveUp} {inWords(t.refused, Object.hasOwn(t.refused, problem) ? problem : "failed")}
      </p>
    );
  const { done, total } = progress;
  return (
    <div className="notice" aria-live="polite">
      <progress value={done} max={total ?? undefined} aria-label={t.making} />
      <p className="small">
        {t.progress(done, total)} <Link to={`/meetings/${id}`}>{t.refresh}</Link>
      </p>
    </div>
  );
}
