/** Entering an organisation, and those that may be the same under a name of their own. P37 */
import { Link } from "@remix-run/react";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { OrganisationForm, type OrganisationFormProps } from "./organisation-form";

type Named = { id: number; name: BilingualText };

type Props = Pick<OrganisationFormProps, "states" | "names" | "keptName"> & {
  /** What the name begins with. */
  name: string;
  answer?: Pick<OrganisationFormProps, "typed" | "errors"> & { alike: readonly Named[] };
};

export function NewOrganisationPage({ states, names, name, keptName, answer }: Props) {
  const t = useText(organisationText);
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(name);
  const where = { state: "", placeName: "", languages: "", website: "", note: "" };
  const group = { parent: "", seatInJapan: "", isPartner: "on" };
  const blank = { type: "other", reading: "", ...where, ...group };
  const named = { nameJa: isLatin ? "" : name, nameEn: isLatin ? name : "" };
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to="/organisations">{t.title}</Link>
      </p>
      <h1>{t.newTitle}</h1>
      <OrganisationForm
        typed={answer?.typed ?? { ...blank, ...named }}
        errors={answer?.errors ?? {}}
        states={states}
        names={names}
        revision={null}
        keptName={keptName}
        restores={answer === undefined}
        cancel="/organisations"
      >
        <Alike alike={answer?.alike ?? []} />
      </OrganisationForm>
    </main>
  );
}

function Alike({ alike }: { alike: readonly Named[] }) {
  const t = useText(organisationText);
  const language = useLanguage();
  if (alike.length === 0) return null;
  return (
    <div className="notice notice-warning" role="alert">
      <p>
        <strong>{t.duplicatesTitle}</strong>
      </p>
      <ul>
        {alike.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/organisations/${id}`}>{inLanguage(name, language)}</Link>
          </li>
        ))}
      </ul>
      <button type="submit" name="saveAnyway" value="on" className="button">
        {t.saveAnyway}
      </button>
    </div>
  );
}
