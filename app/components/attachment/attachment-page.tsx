/** One photo or paper, large, with what is said of it, and the form for those who may say it. P192 */
import { Form, Link } from "@remix-run/react";
import { FieldProblems } from "~/components/boxes/field-problems";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { ATTACHMENT_BOXES, type TypedAttachment } from "~/domain/attachment/typed-attachment";
import { inLanguage } from "~/domain/value/language";
import type { AttachmentErrors } from "~/forms/attachment.server";
import { attachmentAuditFieldText } from "~/i18n/attachment/attachment-audit-field-text";
import { attachmentRefusalText } from "~/i18n/attachment/attachment-refusal-text";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { tokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import type { AttachmentPageData } from "~/pages/attachment/attachment-page.server";
import { AttachmentWords } from "./attachment-item";
import { AttachmentPicture } from "./attachment-picture";
import { SaidOf } from "./said-of";

type Props = Omit<AttachmentPageData, "pageTitle"> & {
  answer: {
    typed: TypedAttachment;
    errors: AttachmentErrors;
    refused: keyof (typeof attachmentRefusalText)["ja"] | null;
  } | null;
};

export function AttachmentPage(props: Props) {
  const { event, attachment, isRemoved, mayEdit, isSaved, answer } = props;
  const t = useText(attachmentText);
  const language = useLanguage();
  const path = `/events/${event.id}/attachments/${attachment.id}`;
  const { addedByName } = attachment;
  const day = tokyoTime(attachment.addedAt, language);
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
        {" / "}
        <Link to={`/events/${event.id}/attachments`}>{t.title}</Link>
      </p>
      <h1 className="attachment-name">
        {attachment.fileName} {event.fictional ? <FictionalBadge /> : null}
      </h1>
      {isRemoved ? <p className="notice notice-warning">{t.removedHere}</p> : null}
      {isSaved && answer === null ? (
        <p className="notice notice-success" role="status">
          {t.saved}
        </p>
      ) : null}
      <Around {...props} />
      <div className="attachment-large">
        <AttachmentPicture path={path} attachment={attachment} size="file" />
      </div>
      <AttachmentWords attachment={attachment} />
      <p className="small soft">
        {addedByName === null ? t.added(day) : t.addedBy(addedByName, day)}
      </p>
      <p className="no-print">
        <a href={`${path}/file?save=1`} className="button" download>
          {t.download}
        </a>
      </p>
      {mayEdit ? <Said {...props} /> : null}
    </main>
  );
}

function Around({ event, previous, next }: Props) {
  const t = useText(attachmentText);
  const path = `/events/${event.id}/attachments`;
  return (
    <nav className="row no-print" aria-label={t.title}>
      {previous === null ? null : <Link to={`${path}/${previous}`}>← {t.previous}</Link>}
      {next === null ? null : <Link to={`${path}/${next}`}>{t.next} →</Link>}
    </nav>
  );
}

function Said({ attachment, revision, typed, answer }: Props) {
  const t = useText(attachmentText);
  const fields = useText(attachmentAuditFieldText);
  const words = useText(attachmentRefusalText);
  const shown = answer?.typed ?? typed;
  const errors = answer?.errors ?? {};
  const labels = {
    ...{ captionJa: t.captionJa, captionEn: t.captionEn, credit: t.credit },
    ...{ consent: fields.consent, publish: t.publish },
  };
  return (
    <Form
      method="post"
      className="section no-print"
      noValidate
      key={`${attachment.id}-${revision}`}
    >
      <h2 className="section-head">{t.details}</h2>
      {answer?.refused == null ? null : (
        <p className="notice notice-danger" role="alert">
          {words[answer.refused]}
        </p>
      )}
      <FieldProblems
        title={t.problems}
        labels={ATTACHMENT_BOXES.map((box) => [box, labels[box]] as const)}
        errors={errors}
        words={words}
      />
      <input type="hidden" name="revision" value={revision} />
      <p className="hint" id="caption-hint">
        {t.captionHint}
      </p>
      {(["captionJa", "captionEn"] as const).map((box) => (
        <div className="field" key={box}>
          <label htmlFor={box}>{labels[box]}</label>
          <textarea
            id={box}
            name={box}
            className="input"
            rows={3}
            lang={box === "captionJa" ? "ja" : "en"}
            defaultValue={shown[box]}
            aria-invalid={errors[box] !== undefined || undefined}
            aria-describedby={errors[box] === undefined ? "caption-hint" : `${box}-problem`}
          />
          {errors[box] === undefined ? null : (
            <p className="field-error" id={`${box}-problem`}>
              {words[errors[box]]}
            </p>
          )}
        </div>
      ))}
      <SaidOf typed={shown} errors={errors} />
      <div className="form-actions">
        <button type="submit" className="button button-primary">
          {t.save}
        </button>
      </div>
    </Form>
  );
}
