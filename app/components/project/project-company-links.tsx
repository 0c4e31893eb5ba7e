/** Which organisation of the register each company of a project is: by hand, a form for each. P108 */
import { Form } from "@remix-run/react";
import type { EditProjectAnswer } from "~/domain/project/typed-project";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { projectEditText } from "~/i18n/project/project-edit-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  companies: readonly { name: BilingualText; organisation: BilingualText | null }[];
  revision: number;
  answer: EditProjectAnswer | null;
};

export function ProjectCompanyLinks({ companies, revision, answer }: Props) {
  const t = useText(projectEditText);
  const language = useLanguage();
  if (companies.length === 0) return null;
  return (
    <section className="section" aria-labelledby="link-companies">
      <h2 id="link-companies">{t.linkCompanies}</h2>
      <p className="hint" id="link-hint">
        {t.linkHint}
      </p>
      {companies.map(({ name, organisation }, at) => {
        const own = answer?.typed.company === String(at) ? answer : null;
        const reason = own?.errors.organisation;
        const stored = organisation === null ? "" : inLanguage(organisation, language);
        const id = `company-${at}`;
        return (
          <Form key={id} method="post" className="row">
            <input type="hidden" name="revision" value={revision} />
            <input type="hidden" name="company" value={at} />
            <div className="field">
              <label htmlFor={id}>{t.linkTo(inLanguage(name, language))}</label>
              <input
                key={stored}
                id={id}
                name="organisation"
                type="text"
                className="input"
                defaultValue={own?.typed.organisation ?? stored}
                aria-invalid={reason === undefined ? undefined : true}
                aria-describedby="link-hint"
              />
              {reason === undefined ? null : (
                <span className="field-error" role="alert">
                  {t.problem[reason] ?? reason}
                </span>
              )}
            </div>
            <button type="submit" name="intent" value="company" className="button">
              {t.link}
            </button>
          </Form>
        );
      })}
    </section>
  );
}
