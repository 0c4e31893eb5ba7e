/** The partners of a page of the register. */
import { Link } from "@remix-run/react";
import { formatDay } from "~/domain/day/format-day";
import { type Bilingual, inLanguage } from "~/domain/value/language";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PartnerListData } from "~/pages/organisation/partner-list.server";

type ListedPartner = PartnerListData["rows"][number];

type Props = {
  rows: readonly ListedPartner[];
  states: readonly { code: string; name: Bilingual }[];
};

export function PartnerTable({ rows, states }: Props) {
  const t = useText(partnerText);
  return (
    <div className="table-scroll">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.type}</th>
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

function Row({ row, states }: { row: ListedPartner; states: Props["states"] }) {
  const t = useText(partnerText);
  const site = useText(siteText);
  const language = useLanguage();
  const { id, draft, fictional, meetings } = row;
  const state = states.find(({ code }) => code === draft.state)?.name[language];
  return (
    <tr>
      <th scope="row">
        <Link to={`/partners/${id}`}>{inLanguage(draft.name, language)}</Link>{" "}
        {fictional ? <span className="badge badge-fictional">{site.fictional}</span> : null}
      </th>
      <td data-label={t.type}>{t.typeName[draft.type]}</td>
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
