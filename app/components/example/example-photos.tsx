/** Choosing photos of the event for its good example: only those that may be shown are offered. P194 */
import { Link } from "@remix-run/react";
import { inLanguage } from "~/domain/value/language";
import type { ExampleErrors } from "~/forms/example.server";
import { exampleText } from "~/i18n/example/example-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ExampleFormData } from "~/pages/example/example-form-page.server";
import { FieldError } from "./example-boxes";

type Props = Pick<ExampleFormData, "event" | "photos" | "withoutConsent"> & {
  chosen: readonly string[];
  errors: ExampleErrors;
};

export function ExamplePhotos({ event, photos, withoutConsent, chosen, errors }: Props) {
  const t = useText(exampleText);
  const language = useLanguage();
  return (
    <fieldset className="form-section" id="photos">
      <legend>{t.photos}</legend>
      <p className="hint">{t.photosHint}</p>
      {photos.length === 0 ? <p className="soft">{t.noPhotos}</p> : null}
      <div className="example-choices">
        {photos.map(({ id, shape, fileName, draft }) => (
          <label key={id} className="example-choice">
            <img
              src={`/events/${event.id}/attachments/${id}/thumbnail`}
              width={shape?.width}
              height={shape?.height}
              alt=""
              loading="lazy"
            />
            <span className="check">
              <input
                type="checkbox"
                name="photos"
                value={id}
                defaultChecked={chosen.includes(String(id))}
              />
              {inLanguage(draft.caption, language) || fileName}
            </span>
          </label>
        ))}
      </div>
      {withoutConsent > 0 ? (
        <p className="small soft">
          {t.withoutConsent(withoutConsent)}{" "}
          <Link to={`/events/${event.id}/attachments`}>{t.toAttachments}</Link>
        </p>
      ) : null}
      <FieldError box="photos" errors={errors} />
    </fieldset>
  );
}
