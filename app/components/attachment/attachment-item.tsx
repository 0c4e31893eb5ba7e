/** One photo or paper in the list of its event. */
import { Form, Link } from "@remix-run/react";
import { hasConsent } from "~/domain/attachment/attachment";
import { inLanguage } from "~/domain/value/language";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { fileSize } from "~/i18n/attachment/file-size";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownAttachment } from "~/pages/attachment/shown-attachment.server";
import { AttachmentPicture } from "./attachment-picture";

type Props = { eventId: number; attachment: ShownAttachment; mayEdit: boolean };

export function AttachmentItem({
  eventId,
  attachment,
  mayEdit,
  at,
  count,
}: Props & {
  at: number;
  count: number;
}) {
  const t = useText(attachmentText);
  const { id, fileName } = attachment;
  const path = `/events/${eventId}/attachments/${id}`;
  return (
    <li className="attachment" id={`file-${id}`}>
      <Link to={path} className="attachment-picture" aria-label={t.open(fileName)}>
        <AttachmentPicture path={path} attachment={attachment} size="thumbnail" />
      </Link>
      <AttachmentWords attachment={attachment} />
      {mayEdit ? (
        <Form
          method="post"
          action={`/events/${eventId}/attachments?index`}
          className="row attachment-actions no-print"
        >
          <input type="hidden" name="file" value={id} />
          <Link to={path} className="button button-quiet">
            {t.details}
          </Link>
          <MoveButton to="earlier" name={fileName} isOff={at === 0} />
          <MoveButton to="later" name={fileName} isOff={at === count - 1} />
          <button
            type="submit"
            name="do"
            value="remove"
            className="button button-quiet"
            aria-label={t.removeThis(fileName)}
          >
            {t.remove}
          </button>
        </Form>
      ) : null}
    </li>
  );
}

function MoveButton({
  to,
  name,
  isOff,
}: {
  to: "earlier" | "later";
  name: string;
  isOff: boolean;
}) {
  const t = useText(attachmentText);
  return (
    <button
      type="submit"
      name="do"
      value={to}
      className="button button-quiet"
      disabled={isOff}
      aria-label={to === "earlier" ? t.moveEarlier(name) : t.moveLater(name)}
    >
      <span aria-hidden="true">{to === "earlier" ? "↑" : "↓"}</span>
    </button>
  );
}

/** Caption, credit and consent. */
export function AttachmentWords({ attachment }: { attachment: ShownAttachment }) {
  const t = useText(attachmentText);
  const language = useLanguage();
  const { caption, credit, consent, mayBePublished } = attachment.draft;
  const shown = caption[language] === null ? (language === "ja" ? "en" : "ja") : language;
  const words = inLanguage(caption, language);
  return (
    <div className="attachment-words">
      {words === "" ? (
        <p className="soft">{t.noCaption}</p>
      ) : (
        <p lang={shown} className="typed-text">
          {words}
        </p>
      )}
      <p className="small soft">
        {credit === null ? null : <span>{t.creditShown(credit)} </span>}
        <span className="attachment-name">{attachment.fileName}</span>{" "}
        <span>{fileSize(attachment.bytes)}</span>
      </p>
      <p className="small no-print">
        <span className={hasConsent(attachment.draft) ? "badge" : "badge badge-todo"}>
          {t.consentShown(t.consent[consent])}
        </span>{" "}
        <span className="badge">{mayBePublished ? t.published : t.notPublished}</span>
      </p>
    </div>
  );
}
