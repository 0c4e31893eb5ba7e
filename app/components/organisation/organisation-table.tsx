/** The organisations of a page of the register. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { formatDay } from "~/domain/day/format-day";
import { type Bilingual, inLanguage } from "~/domain/value/language";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { OrganisationListData } from "~/pages/organisation/organisation-list.server";

type ListedOrganisation = OrganisationListData["rows"][number];

type Props = {
  rows: readonly ListedOrganisation[];
  states: readonly { code: string; name: Bilingual }[];
};

export function OrganisationTable({ rows, states }: Props) {
  const t = useText(organisationText);
  return (
    <div className="table-scroll">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.type}</th>
            <th scope="col">{t.as}</th>
            <th scope="col">{t.place}</th>
            <th scope="col" className="number">
              {t.events}
            </th>
            <th scope="col">{t.last}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} states={states} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, states }: { row: ListedOrganisation; states: Props["states"] }) {
  const t = useText(organisationText);
  const language = useLanguage();
  const { id, draft, fictional, standing, meetings } = row;
  const state = states.find(({ code }) => code === draft.state)?.name[language];
  return (
    <tr>
      <th scope="row">
        <Link to={`/organisations/${id}`}>{inLanguage(draft.name, language)}</Link>{" "}
        {fictional ? <FictionalBadge /> : null}
      </th>
      <td data-label={t.type}>{t.typeName[draft.type]}</td>
      <td data-label={t.as}>
        <StandingWords {...standing} />
      </td>
      <td data-label={t.place}>{[state, draft.placeName].filter(Boolean).join("　") || "—"}</td>
      <td data-label={t.events} className="number">
        {meetings.events}
      </td>
      <td data-label={t.last} className="nowrap">
        {meetings.last === null ? "—" : formatDay(meetings.last, language)}
      </td>
    </tr>
  );
}

/** What an organisation is here: a partner, a company, both or neither. P80 */
export function StandingWords({ isPartner, isCompany }: ListedOrganisation["standing"]) {
  const t = useText(organisationText);
  const language = useLanguage();
  const words = [isPartner ? t.isPartner : null, isCompany ? t.isCompany : null];
  return words.filter((word) => word !== null).join(language === "ja" ? "・" : ", ") || "—";
}
