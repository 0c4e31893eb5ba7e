/**
 * The first photos and papers of an event on its own page, as finished markup: the page of an event is at the limit of
 * what it may send as script, and of this nothing has to answer a hand.
 */
import { renderToStaticMarkup } from "react-dom/server";
import { inLanguage, type Language } from "~/domain/value/language";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { exampleText } from "~/i18n/example/example-text";
import type { AttachmentsBeside } from "~/pages/attachment/attachments-beside.server";
import type { ShownAttachment } from "~/pages/attachment/shown-attachment.server";
import type { ExampleBeside } from "~/pages/example/example-beside.server";

type Beside = AttachmentsBeside & { example: ExampleBeside };

/** Nothing of them where there are none and this person may not add any. */
export function attachmentsStrip(beside: Beside, language: Language): string {
  const { count, mayAdd, eventId, example } = beside;
  return renderToStaticMarkup(
    <>
      {count === 0 && !mayAdd ? null : <Strip {...beside} language={language} />}
      <Example eventId={eventId} {...example} language={language} />
    </>,
  );
}

function Strip({
  eventId,
  attachments,
  count,
  mayAdd,
  language,
}: AttachmentsBeside & {
  language: Language;
}) {
  const t = attachmentText[language];
  const path = `/events/${eventId}/attachments`;
  return (
    <section className="section" aria-labelledby="attachments-title">
      <h2 className="section-head" id="attachments-title">
        {t.strip}
      </h2>
      {count === 0 ? <p className="soft">{t.none}</p> : null}
      <ul className="attachment-strip">
        {attachments.map((one) => (
          <li key={one.id}>
            <Shown path={`${path}/${one.id}`} attachment={one} language={language} />
          </li>
        ))}
      </ul>
      <p className="no-print">
        {count > 0 ? <a href={path}>{t.showAll(count)}</a> : null}{" "}
        {mayAdd ? (
          <a href={`${path}#upload-title`} className="button">
            ＋ {t.add}
          </a>
        ) : null}
      </p>
    </section>
  );
}

type Of = { path: string; attachment: ShownAttachment; language: Language };

function Shown({ path, attachment, language }: Of) {
  const t = attachmentText[language];
  const { shape, kind, fileName, draft } = attachment;
  const caption = inLanguage(draft.caption, language);
  const written = draft.caption[language] === null ? (language === "ja" ? "en" : "ja") : language;
  return (
    <figure>
      <a href={path} aria-label={shape === null ? undefined : t.open(fileName)}>
        {shape === null ? (
          <span className="attachment-paper">
            {t.kind[kind]} <span className="attachment-name">{fileName}</span>
          </span>
        ) : (
          <img
            src={`${path}/thumbnail`}
            width={shape.width}
            height={shape.height}
            alt=""
            loading="lazy"
            decoding="async"
          />
        )}
      </a>
      {caption === "" && draft.credit === null ? null : (
        <figcaption lang={caption === "" ? undefined : written}>
          {caption}
          {draft.credit === null ? null : (
            <span lang={language} className="soft">
              {" "}
              {t.creditShown(draft.credit)}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

type ExampleOf = ExampleBeside & { eventId: number; language: Language };

function Example({ eventId, shown, mayNominate, language }: ExampleOf) {
  const t = exampleText[language];
  if (shown === null && !mayNominate) return null;
  return (
    <section className="section" aria-labelledby="example-title">
      <h2 className="section-head" id="example-title">
        {t.strip}
      </h2>
      {shown === null ? (
        <p className="no-print">
          <a href={`/events/${eventId}/example`} className="button">
            {t.nominateThis}
          </a>
        </p>
      ) : (
        <p>
          {shown.state === "chosen" ? t.inStrip : t.state[shown.state]}{" "}
          <a href={`/examples/${shown.id}`}>{t.open}</a>
        </p>
      )}
    </section>
  );
}
