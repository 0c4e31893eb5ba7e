/** Names the template that an event is kept as. */
import { Form, Link } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { inLanguage } from "~/domain/value/language";
import type { ReadTemplateName } from "~/forms/entry/event-template.server";
import { templateText } from "~/i18n/entry/template-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { NewTemplatePageData } from "~/pages/entry/new-template-page.server";

const FORM_ID = "template";
const BOXES = ["nameJa", "nameEn"] as const;

type Props = Omit<NewTemplatePageData, "pageTitle"> & {
  answer?: Omit<Extract<ReadTemplateName, { ok: false }>, "ok">;
};

export function TemplateForm({ event, keeper, keptName, answer }: Props) {
  const t = useText(templateText);
  const language = useLanguage();
  const titles = { nameJa: event.title.ja ?? "", nameEn: event.title.en ?? "" };
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
      </p>
      <h1>{t.saveTitle}</h1>
      <p>{t.saveHint}</p>
      <p>{keeper === null ? t.forEverybody : t.forOrganiser(keeper)}</p>
      <Form method="post" id={FORM_ID} noValidate>
        <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === undefined} />
        {BOXES.map((box) => {
          const problem = answer?.errors[box];
          return (
            <div className="field" key={box}>
              <label htmlFor={box}>{t[box]}</label>
              <input
                id={box}
                name={box}
                className="input"
                lang={box === "nameJa" ? "ja" : "en"}
                autoComplete="off"
                defaultValue={(answer?.typed ?? titles)[box]}
                aria-invalid={problem ? true : undefined}
                aria-describedby={problem ? `${box}-problem` : undefined}
              />
              {problem ? (
                <p className="field-error" id={`${box}-problem`} role="alert">
                  {t.problem[problem]}
                </p>
              ) : null}
            </div>
          );
        })}
        <p className="small soft">{t.nameHint}</p>
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={`/events/${event.id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}
