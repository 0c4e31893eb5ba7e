/** The photos and papers of an event: brought, listed, put in order, removed and brought back. P190-P192 */
import { Form, Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { inLanguage } from "~/domain/value/language";
import { attachmentRefusalText } from "~/i18n/attachment/attachment-refusal-text";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { AttachmentsPageData } from "~/pages/attachment/attachments-page.server";
import { AttachmentItem, AttachmentWords } from "./attachment-item";
import { UploadForm } from "./upload-form";
import { type UploadResult, UploadResults } from "./upload-results";

type Props = Omit<AttachmentsPageData, "pageTitle"> & {
  /** What became of files that were brought by the plain form. */
  results?: readonly UploadResult[];
  refused?: keyof (typeof attachmentRefusalText)["ja"] | null;
};

export function AttachmentsPage(props: Props) {
  const { event, attachments, mayEdit, removed, results = [], refused = null } = props;
  const t = useText(attachmentText);
  const refusals = useText(attachmentRefusalText);
  const language = useLanguage();
  return (
    <main className="page" id="content">
      <p className="eyebrow">
        <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
      </p>
      <div className="page-head">
        <h1>
          {t.title} {event.fictional ? <FictionalBadge /> : null}
        </h1>
        <p className="soft">{t.count(attachments.length)}</p>
      </div>
      <Told {...props} />
      {refused === null ? null : (
        <p className="notice notice-danger" role="alert">
          {refusals[refused]}
        </p>
      )}
      <UploadResults results={results} />
      {mayEdit ? <UploadForm eventId={event.id} /> : null}
      {attachments.length === 0 ? (
        <p className="notice">
          {t.none} {mayEdit ? t.noneToAdd : null}
        </p>
      ) : (
        <ol className="attachments">
          {attachments.map((one, at) => (
            <AttachmentItem
              key={one.id}
              eventId={event.id}
              attachment={one}
              mayEdit={mayEdit}
              at={at}
              count={attachments.length}
            />
          ))}
        </ol>
      )}
      {mayEdit ? null : (
        <p className="small soft no-print">{event.isWithdrawn ? t.withdrawn : t.readOnly}</p>
      )}
      <p className="small soft no-print">{t.notCopied}</p>
      {removed.length > 0 ? <Removed {...props} /> : null}
    </main>
  );
}

/** What was done last, with the way back. */
function Told({ event, saved, told, toldId, mayEdit }: Props) {
  const t = useText(attachmentText);
  if (saved === null) return null;
  const isUndone = saved === "removed" && told !== null && mayEdit;
  return (
    <div className="notice notice-success" role="status" id="told">
      <p className="row">
        {saved === "removed" ? told !== null && t.removed(told) : t[saved]}
        {isUndone ? (
          <RestoreButton eventId={event.id} id={toldId ?? 0} name={told ?? ""} words={t.undo} />
        ) : null}
      </p>
    </div>
  );
}

type Restore = { eventId: number; id: number; name: string; words: string };

function RestoreButton({ eventId, id, name, words }: Restore) {
  const t = useText(attachmentText);
  return (
    <Form method="post" action={`/events/${eventId}/attachments?index`} className="attachment-undo">
      <input type="hidden" name="file" value={id} />
      <button
        type="submit"
        name="do"
        value="restore"
        className="button"
        aria-label={t.restore(name)}
      >
        {words}
      </button>
    </Form>
  );
}

function Removed({ event, removed, mayEdit }: Props) {
  const t = useText(attachmentText);
  return (
    <details className="section no-print">
      <summary>{t.removedTitle(removed.length)}</summary>
      <p className="hint">{t.removedHint}</p>
      <ul className="attachments-removed">
        {removed.map((one) => (
          <li key={one.id}>
            <AttachmentWords attachment={one} />
            {mayEdit ? (
              <RestoreButton eventId={event.id} id={one.id} name={one.fileName} words={t.undo} />
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
