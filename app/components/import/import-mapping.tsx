/** Which column of the file is which of the kind, by its heading: proposed, and chosen otherwise. */
import { Form } from "@remix-run/react";
import type { UnderstoodFile } from "~/domain/import/understood-file";
import { importPageText } from "~/i18n/import/import-page-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ImportScreen } from "~/pages/import/import-screens.server";

type Props = {
  page: Pick<ImportScreen, "id" | "columns" | "unknownColumns" | "refusals">;
  understood: UnderstoodFile;
};

export function ImportMapping({ page, understood }: Props) {
  const t = useText(importPageText);
  const language = useLanguage();
  const { columns, unknownColumns, refusals } = page;
  const headings = [...new Set(understood.header.filter((name) => name !== ""))];
  return (
    <details className="section" open={refusals.length > 0 || undefined}>
      <summary>
        <h2>{t.mapping}</h2>
      </summary>
      {unknownColumns.length > 0 ? (
        <p className="small soft">{t.unknownColumns(unknownColumns)}</p>
      ) : null}
      <Form method="post" key={JSON.stringify(columns.map(({ from }) => from))}>
        <div className="fields">
          {columns.map(({ key, names: [ja, en], required, from }) => (
            <div className="field" key={key}>
              <label htmlFor={`mapping-${key}`}>
                {language === "ja" ? ja : en}
                {required ? <span className="required">{t.needed}</span> : null}
              </label>
              <select
                id={`mapping-${key}`}
                name={`column.${key}`}
                className="input"
                defaultValue={from ?? ""}
              >
                <option value="">{t.notInFile}</option>
                {headings.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        <button type="submit" className="button" name="intent" value="map">
          {t.reread}
        </button>
      </Form>
      <Shared id={page.id} />
    </details>
  );
}

/** The same columns for other files, or from somebody else. */
function Shared({ id }: { id: number }) {
  const t = useText(importPageText);
  return (
    <Form method="post" encType="multipart/form-data" className="import-shared">
      <p className="small soft">{t.mappingHint}</p>
      <a className="button" href={`/imports/${id}/mapping.json`} download>
        {t.mappingFile}
      </a>
      <div className="field">
        <label htmlFor="mapping-file">{t.mappingTake}</label>
        <input
          id="mapping-file"
          name="mappingFile"
          type="file"
          accept=".json,application/json"
          className="input"
          required
        />
      </div>
      <button type="submit" className="button" name="intent" value="map-file">
        {t.mappingApply}
      </button>
    </Form>
  );
}
