/** Changing an organisation; where somebody else has saved in between, what is stored stands beside what was typed. */
import { Link } from "@remix-run/react";
import type { TypedOrganisation } from "~/domain/organisation/typed-organisation";
import { frameText } from "~/i18n/frame-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useText } from "~/i18n/use-text";
import { OrganisationForm, type OrganisationFormProps } from "./organisation-form";

type Props = Pick<OrganisationFormProps, "states" | "names" | "keptName" | "typed"> & {
  id: number;
  revision: number;
  answer?: Pick<OrganisationFormProps, "typed" | "errors"> & {
    revision: number;
    refused: keyof (typeof organisationText)["ja"]["refused"] | null;
    stored: TypedOrganisation | null;
  };
};

export function EditOrganisationPage({ id, states, names, keptName, answer, ...loaded }: Props) {
  const t = useText(organisationText);
  const { colon } = useText(frameText);
  const stored = answer?.stored ?? null;
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/organisations/${id}`}>{t.title}</Link>
      </p>
      <h1>{t.editTitle}</h1>
      {answer?.refused ? (
        <p className="notice notice-danger" role="alert">
          {t.refused[answer.refused]}
        </p>
      ) : null}
      <OrganisationForm
        typed={answer?.typed ?? loaded.typed}
        errors={answer?.errors ?? {}}
        states={states}
        names={names}
        revision={answer?.revision ?? loaded.revision}
        keptName={keptName}
        restores={answer === undefined}
        cancel={`/organisations/${id}`}
      >
        {stored === null ? null : (
          <div className="notice notice-warning" role="alert">
            <p>{t.changedMeanwhile}</p>
            <p>
              <strong>{t.stored}</strong>
              {colon}
              {Object.values({ ...stored, isPartner: stored.isPartner && t.isPartner })
                .filter(Boolean)
                .join(" / ")}
            </p>
          </div>
        )}
      </OrganisationForm>
    </main>
  );
}
