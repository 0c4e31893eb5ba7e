/** The templates somebody may begin an event from. P45 */
import { Form, Link } from "@remix-run/react";
import { namesOf } from "~/domain/event/event-names";
import { inLanguage } from "~/domain/value/language";
import { templateText } from "~/i18n/entry/template-text";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { TemplatesPageData } from "~/pages/entry/templates-page.server";

type ShownTemplate = TemplatesPageData["templates"][number];
type Props = Omit<TemplatesPageData, "pageTitle"> & {
  answer?: { refused: "template-withdrawn" };
};

export function TemplateList({ templates, mayUse, choices, said, answer }: Props) {
  const t = useText(templateText);
  const site = useText(siteText);
  const language = useLanguage();
  const names = namesOf(choices, language);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      {answer ? (
        <p className="notice notice-danger" role="alert">
          {t.alreadyWithdrawn}
        </p>
      ) : said === null ? null : (
        <p className="notice notice-success" role="status">
          {t[said]}
        </p>
      )}
      <p>{t.intro}</p>
      {templates.length === 0 ? <p className="soft">{t.none}</p> : null}
      <ul className="template-list">
        {templates.map((template) => {
          const name = inLanguage(template.name, language);
          const { organiser } = template;
          const keeper =
            organiser === null ? t.ofSecretariat : t.ofOrganiser(names.organiser(organiser));
          return (
            <li key={template.id} className="template">
              <div>
                <h2>
                  {name}{" "}
                  {template.fictional ? (
                    <span className="badge badge-fictional">{site.fictional}</span>
                  ) : null}
                </h2>
                <p className="small soft">
                  {[names.kind(template.kind), keeper].join(language === "ja" ? "・" : " · ")}
                </p>
              </div>
              <div className="row">
                {mayUse ? (
                  <Link
                    className="button"
                    to={templateUrl(template)}
                    aria-label={t.beginNamed(name)}
                  >
                    {t.use}
                  </Link>
                ) : null}
                {template.mayWithdraw ? (
                  <Form method="post">
                    <input type="hidden" name="template" value={template.id} />
                    <button
                      type="submit"
                      className="button button-danger"
                      aria-label={t.withdrawNamed(name)}
                    >
                      {t.withdraw}
                    </button>
                  </Form>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </main>
  );
}

/** The form of a new event that begins from it. */
function templateUrl({ id, form }: Pick<ShownTemplate, "id" | "form">): string {
  return `/events/new?form=${form}&template=${id}`;
}
