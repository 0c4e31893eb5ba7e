/** The columns that a file of one kind may have, by their headings, and tables to begin from. */
import { ReportScroll } from "~/components/frame/wide-scroll";
import type { ImportColumn, ImportKind } from "~/domain/import/import-kind";
import { importPageText } from "~/i18n/import/import-page-text";
import { useText } from "~/i18n/use-text";

type Props = { kind: ImportKind; columns: readonly ImportColumn[] };

export function ImportColumns({ kind, columns }: Props) {
  const t = useText(importPageText);
  return (
    <section className="section">
      <h2>{t.columns}</h2>
      <ul className="import-files">
        <Files label={t.template} path={`/imports/templates/${kind}`} />
        <Files label={t.exported} path={`/imports/exports/${kind}`} />
      </ul>
      <ReportScroll label={t.columns}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.columnJa}</th>
              <th scope="col">{t.columnEn}</th>
              <th scope="col">{t.also}</th>
              <th scope="col">{t.example}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ key, names: [ja, en, ...others], required, example }) => (
              <tr key={key}>
                <th scope="row">
                  <span lang="ja">{ja}</span>
                  {required ? <span className="required"> {t.needed}</span> : null}
                </th>
                <td lang="en">{en}</td>
                <td className="small soft">{[key, ...others].join(" / ")}</td>
                <td className="small">{example ?? ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ReportScroll>
    </section>
  );
}

function Files({ label, path }: { label: string; path: string }) {
  const t = useText(importPageText);
  return (
    <li>
      {label}
      <a className="button" href={`${path}.xlsx`} download>
        {t.xlsx}
      </a>
      <a className="button" href={`${path}.csv`} download>
        {t.csv}
      </a>
    </li>
  );
}
