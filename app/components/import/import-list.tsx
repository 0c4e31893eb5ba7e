/** Imports, newest first: what was brought, and where each stands. */
import { Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { importKindText } from "~/i18n/import/import-kind-text";
import { importPageText } from "~/i18n/import/import-page-text";
import { useText } from "~/i18n/use-text";
import type { ImportList as List } from "~/pages/import/import-list.server";

export function ImportList({ rows, total, older }: Omit<List, "running">) {
  const t = useText(importPageText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <Link to="/imports/new" className="button button-primary">
          {t.begin}
        </Link>
      </div>
      {total === 0 ? <p>{t.none}</p> : <Table rows={rows} total={total} />}
      {older === null ? null : (
        <p className="section">
          <Link to={`/imports?before=${older}`} className="button">
            {t.older}
          </Link>
        </p>
      )}
    </main>
  );
}

function Table({ rows, total }: Pick<List, "rows" | "total">) {
  const t = useText(importPageText);
  const kinds = useText(importKindText);
  return (
    <>
      <p className="small soft">{t.shown(rows.length, total)}</p>
      <ReportScroll label={t.title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.file}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.source}</th>
              <th scope="col">{t.stateHead}</th>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.when}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={`/imports/${row.id}`}>{row.fileName || "—"}</Link>
                </th>
                <td>{kinds[row.kind]}</td>
                <td>{row.source}</td>
                <td>{t.state[row.state]}</td>
                <td>{row.createdByName ?? "—"}</td>
                <td>
                  <TokyoInstant at={row.createdAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ReportScroll>
    </>
  );
}
