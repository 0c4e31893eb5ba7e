/** All rounds, the latest deadline first, each with how many have answered. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { roundText } from "~/i18n/round/round-text";
import { useText } from "~/i18n/use-text";
import type { RoundListPage } from "~/pages/round/round-list.server";
import { RoundStateBadge } from "./round-badges";

export function RoundList({ page: { rows, mayOpen } }: { page: RoundListPage }) {
  const t = useText(roundText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        {mayOpen ? (
          <Link to="/rounds/new" className="button button-primary no-print">
            {t.begin}
          </Link>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <p className="notice">
          {t.none} {mayOpen ? t.noneAdvice : t.noneRead}
        </p>
      ) : (
        <Table rows={rows} />
      )}
    </main>
  );
}

function Table({ rows }: Pick<RoundListPage, "rows">) {
  const t = useText(roundText);
  return (
    <ReportScroll label={t.title}>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.head.name}</th>
            <th scope="col">{t.head.period}</th>
            <th scope="col">{t.head.deadline}</th>
            <th scope="col">{t.head.state}</th>
            <th scope="col" className="number">
              {t.head.answered}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/rounds/${row.id}`} className="round-link">
                  {row.title}
                </Link>{" "}
                {row.fictional ? <FictionalBadge /> : null}
              </th>
              <td data-label={t.head.period}>{row.period}</td>
              <td data-label={t.head.deadline} className="nowrap">
                {row.deadline}
              </td>
              <td data-label={t.head.state}>
                <RoundStateBadge state={row.state} />
              </td>
              <td data-label={t.head.answered} className="number">
                {row.answered}/{row.of}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportScroll>
  );
}
