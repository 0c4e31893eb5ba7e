/** Organisations that may be this one, that were merged into it, and the one it was merged into. P37, P38 */
import { Form, Link } from "@remix-run/react";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { organisationPageText } from "~/i18n/organisation/organisation-page-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Named = { id: number; name: BilingualText };

export function MergedInto({ into, id, mayEdit }: { into: Named; id: number; mayEdit: boolean }) {
  const t = useText(organisationPageText);
  const language = useLanguage();
  return (
    <div className="notice notice-warning">
      <p>
        {t.merged} <Link to={`/organisations/${into.id}`}>{inLanguage(into.name, language)}</Link>
      </p>
      {mayEdit ? <OtherButton intent="undo-merge" other={id} words={t.undoMerge} /> : null}
    </div>
  );
}

export function Alike({ alike }: { alike: readonly Named[] }) {
  const t = useText(organisationPageText);
  const language = useLanguage();
  return (
    <section className="section no-print" aria-labelledby="organisation-alike">
      <div className="section-head">
        <h2 id="organisation-alike">{t.duplicates}</h2>
      </div>
      <p className="small soft">{t.duplicatesNote}</p>
      <ul className="organisation-names">
        {alike.map(({ id, name }) => (
          <li key={id} className="row organisation-pair">
            <Link to={`/organisations/${id}`}>{inLanguage(name, language)}</Link>
            <OtherButton
              intent="merge"
              other={id}
              words={t.merge}
              about={inLanguage(name, language)}
            />
            <OtherButton
              intent="distinct"
              other={id}
              words={t.distinct}
              about={inLanguage(name, language)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Merged({ merged, mayEdit }: { merged: readonly Named[]; mayEdit: boolean }) {
  const t = useText(organisationPageText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="organisation-merged">
      <div className="section-head">
        <h2 id="organisation-merged">{t.mergedHere}</h2>
      </div>
      <ul className="organisation-names">
        {merged.map(({ id, name }) => (
          <li key={id} className="row organisation-pair">
            <Link to={`/organisations/${id}`}>{inLanguage(name, language)}</Link>
            {mayEdit ? (
              <OtherButton
                intent="undo-merge"
                other={id}
                words={t.undoMerge}
                about={inLanguage(name, language)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OtherButtonProps = { intent: string; other: number; words: string; about?: string };

function OtherButton({ intent, other, words, about }: OtherButtonProps) {
  return (
    <Form method="post">
      <input type="hidden" name="other" value={other} />
      <button type="submit" name="intent" value={intent} className="button">
        {words}
        {about === undefined ? null : <span className="visually-hidden">: {about}</span>}
      </button>
    </Form>
  );
}
