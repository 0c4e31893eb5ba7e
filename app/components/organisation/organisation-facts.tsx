/** What the register says of an organisation: what it is, where, and which group it belongs to. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useNames } from "~/components/event/event-names";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { organisationPageText } from "~/i18n/organisation/organisation-page-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { OrganisationPageData } from "~/pages/organisation/organisation-page.server";
import { StandingWords } from "./organisation-table";

type Props = Pick<OrganisationPageData, "organisation" | "standing" | "group">;

export function OrganisationFacts({ organisation, standing, group }: Props) {
  const t = useText(organisationText);
  const page = useText(organisationPageText);
  const names = useNames();
  const { draft } = organisation;
  const state = draft.state === null ? null : names.state(draft.state);
  const { parent, members } = group;
  return (
    <dl className="organisation-facts">
      <Fact name={t.type}>{t.typeName[draft.type]}</Fact>
      <Fact name={t.as}>
        <StandingWords {...standing} />
      </Fact>
      <Fact name={t.field.reading}>{draft.reading}</Fact>
      <Fact name={t.place}>{[state, draft.placeName].filter(Boolean).join("　") || null}</Fact>
      <Fact name={page.parent}>{parent === null ? null : <Organisations of={[parent]} />}</Fact>
      <Fact name={page.members}>
        {members.length === 0 ? null : <Organisations of={members} />}
      </Fact>
      <Fact name={page.seatInJapan}>{draft.seatInJapan}</Fact>
      <Fact name={t.field.languages}>{draft.languages}</Fact>
      <Fact name={t.field.website}>
        {draft.website === null ? null : (
          <a href={draft.website} rel="noreferrer noopener">
            {draft.website}
          </a>
        )}
      </Fact>
      <Fact name={t.field.note}>{draft.note}</Fact>
    </dl>
  );
}

/** Nothing where nothing is known. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="typed-text">{children}</dd>
    </div>
  );
}

function Organisations({ of }: { of: readonly { id: number; name: BilingualText }[] }) {
  const language = useLanguage();
  return (
    <ul className="organisation-names">
      {of.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/organisations/${id}`}>{inLanguage(name, language)}</Link>
        </li>
      ))}
    </ul>
  );
}
