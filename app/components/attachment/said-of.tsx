/** The boxes for what is said of photos and papers: credit, consent, and whether it may be published. P192 */
import { CONSENTS } from "~/domain/attachment/attachment";
import type { AttachmentBox, TypedAttachment } from "~/domain/attachment/typed-attachment";
import { attachmentRefusalText } from "~/i18n/attachment/attachment-refusal-text";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { useText } from "~/i18n/use-text";

type Errors = Partial<Record<AttachmentBox, keyof (typeof attachmentRefusalText)["ja"]>>;

export function SaidOf({ typed, errors }: { typed: TypedAttachment; errors: Errors }) {
  const t = useText(attachmentText);
  const words = useText(attachmentRefusalText);
  const problemOf = (box: AttachmentBox) => {
    const reason = errors[box];
    return reason === undefined ? null : (
      <p className="field-error" id={`${box}-problem`}>
        {words[reason]}
      </p>
    );
  };
  return (
    <>
      <div className="field">
        <label htmlFor="credit">{t.credit}</label>
        <input
          id="credit"
          name="credit"
          className="input"
          defaultValue={typed.credit}
          aria-invalid={errors.credit !== undefined || undefined}
          aria-describedby={errors.credit === undefined ? undefined : "credit-problem"}
        />
        {problemOf("credit")}
      </div>
      <fieldset className="field" id="consent" aria-describedby="consent-hint">
        <legend>{t.consentLegend}</legend>
        <p className="hint" id="consent-hint">
          {t.consentHint}
        </p>
        {CONSENTS.map((consent) => (
          <label className="check" key={consent}>
            <input
              type="radio"
              name="consent"
              value={consent}
              defaultChecked={consent === (typed.consent || "unasked")}
            />
            {t.consent[consent]}
          </label>
        ))}
        {problemOf("consent")}
      </fieldset>
      <div className="field">
        <label className="check">
          <input
            type="checkbox"
            id="publish"
            name="publish"
            defaultChecked={typed.publish !== ""}
            aria-invalid={errors.publish !== undefined || undefined}
            aria-describedby={errors.publish === undefined ? "publish-hint" : "publish-problem"}
          />
          {t.publish}
        </label>
        <p className="hint" id="publish-hint">
          {t.publishHint}
        </p>
        {problemOf("publish")}
      </div>
    </>
  );
}
