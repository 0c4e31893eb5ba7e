/** Names that an organisation is found by beside its own, and whether it may be named outside. P82, P83 */
import { Form } from "@remix-run/react";
import { organisationPageText } from "~/i18n/organisation/organisation-page-text";
import { useText } from "~/i18n/use-text";
import type { OrganisationPageData } from "~/pages/organisation/organisation-page.server";

type Props = Pick<
  OrganisationPageData,
  "organisation" | "formerNames" | "spellings" | "mayEdit" | "mayCurate"
>;

export function OrganisationNames(props: Props) {
  const { organisation, formerNames, spellings, mayEdit, mayCurate } = props;
  const t = useText(organisationPageText);
  const path = `/organisations/${organisation.id}/names`;
  return (
    <>
      {formerNames.length > 0 ? (
        <section className="section" aria-labelledby="organisation-former-names">
          <h2 className="section-head" id="organisation-former-names">
            {t.formerNames}
          </h2>
          <ul className="organisation-names">
            {formerNames.map(({ id, names }) => (
              <li key={id} className="row organisation-pair">
                <span>{names.join(" / ")}</span>
                {mayEdit ? (
                  <Remove
                    path={path}
                    intent="remove-former-name"
                    name={String(id)}
                    words={t.removeFormerName}
                    about={names.join(" / ")}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {spellings.length > 0 ? (
        <section className="section" aria-labelledby="organisation-spellings">
          <h2 className="section-head" id="organisation-spellings">
            {t.spellings}
          </h2>
          <p className="small soft">{t.spellingsNote}</p>
          <ul className="organisation-names">
            {spellings.map((spelling) => (
              <li key={spelling} className="row organisation-pair">
                <span>{spelling}</span>
                {mayCurate ? (
                  <Remove
                    path={path}
                    intent="remove-spelling"
                    name={spelling}
                    words={t.removeSpelling}
                    about={spelling}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Naming path={path} mayBeNamed={organisation.mayBeNamed} mayCurate={mayCurate} />
    </>
  );
}

type RemoveProps = { path: string; intent: string; name: string; words: string; about: string };

function Remove({ path, intent, name, words, about }: RemoveProps) {
  return (
    <Form method="post" action={path} className="no-print">
      <input type="hidden" name="name" value={name} />
      <button type="submit" name="intent" value={intent} className="button">
        {words}
        <span className="visually-hidden">: {about}</span>
      </button>
    </Form>
  );
}

type NamingProps = { path: string; mayBeNamed: boolean; mayCurate: boolean };

function Naming({ path, mayBeNamed, mayCurate }: NamingProps) {
  const t = useText(organisationPageText);
  return (
    <section className="section" aria-labelledby="organisation-naming">
      <h2 className="section-head" id="organisation-naming">
        {t.naming}
      </h2>
      <p>{mayBeNamed ? t.mayBeNamed : t.mayNotBeNamed}</p>
      {mayCurate ? (
        <Form method="post" action={path} className="row no-print" key={String(mayBeNamed)}>
          <label className="check">
            <input type="checkbox" name="mayBeNamed" value="on" defaultChecked={mayBeNamed} />{" "}
            {t.namingBox}
          </label>
          <button type="submit" name="intent" value="naming" className="button">
            {t.saveNaming}
          </button>
        </Form>
      ) : null}
    </section>
  );
}
