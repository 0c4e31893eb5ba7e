/** How the file was read: its sheet, headings and encoding, all of which can be chosen otherwise, and its first rows. */
import { Form } from "@remix-run/react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { ENCODINGS, SEPARATOR_NAMES } from "~/domain/import/table-format";
import type { UnderstoodFile } from "~/domain/import/understood-file";
import { importPageText } from "~/i18n/import/import-page-text";
import { importText } from "~/i18n/import/import-text";
import { useText } from "~/i18n/use-text";
import type { ImportScreen } from "~/pages/import/import-screens.server";

type Props = {
  page: Pick<ImportScreen, "choice" | "id">;
  understood: UnderstoodFile;
  /** May it still be read otherwise? */
  isOpen: boolean;
};

export function ImportReading({ page, understood, isOpen }: Props) {
  const t = useText(importPageText);
  const { finding } = useText(importText);
  const { findings, preamble, sample, header, headerRow } = understood;
  return (
    <details className="section understood" open={isOpen}>
      <summary>
        <h2>{t.understood}</h2>
      </summary>
      {findings.length === 0 ? null : (
        <>
          <h3>{t.findings}</h3>
          <ul className="small">
            {findings.map(({ reason, row, column, count }) => (
              <li key={reason}>{t.finding(finding[reason], row, column, count)}</li>
            ))}
          </ul>
        </>
      )}
      <ReportScroll label={t.sample}>
        <table className="table understood-rows">
          <caption className="visually-hidden">{t.sample}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {headerRow}
              </th>
              {header.map((name, at) => (
                <th scope="col" key={at}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ number, cells }) => (
              <tr key={number}>
                <th scope="row" className="number">
                  {number}
                </th>
                {header.map((_, at) => (
                  <td key={at}>{cells[at] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ReportScroll>
      {preamble.length === 0 ? null : (
        <details className="small">
          <summary>{t.preamble}</summary>
          <ul>
            {preamble.map(({ number, cells }) => (
              <li key={number}>{cells.filter((cell) => cell !== "").join(" / ")}</li>
            ))}
          </ul>
        </details>
      )}
      {isOpen ? <Otherwise choice={page.choice} understood={understood} /> : null}
    </details>
  );
}

type OtherwiseProps = { choice: ImportScreen["choice"]; understood: UnderstoodFile };

function Otherwise({ choice, understood }: OtherwiseProps) {
  const t = useText(importPageText);
  const names = useText(importText);
  const { sheets, sheet, encoding, separator, headerRow, headerRows } = understood;
  const guess = (name: string | null) => (name === null ? names.guess : names.guessed(name));
  return (
    <Form method="post" className="understood-choices" key={JSON.stringify(choice)}>
      {sheets.length < 2 ? null : (
        <Choice
          name="sheet"
          label={t.sheet}
          chosen={choice.sheet}
          guess={guess(sheet)}
          options={sheets.map((one) => ({
            key: one.name,
            name: one.name + (one.isHidden ? t.hidden : ""),
          }))}
        />
      )}
      {encoding === null ? null : (
        <Choice
          name="encoding"
          label={t.encoding}
          chosen={choice.encoding}
          guess={guess(names.encodings[encoding])}
          options={ENCODINGS.map((key) => ({ key, name: names.encodings[key] }))}
        />
      )}
      {separator === null ? null : (
        <Choice
          name="separator"
          label={t.separator}
          chosen={choice.separator}
          guess={guess(names.separators[separator])}
          options={SEPARATOR_NAMES.map((key) => ({ key, name: names.separators[key] }))}
        />
      )}
      <div className="field">
        <label htmlFor="reading-headerRow">{t.headerRow}</label>
        <input
          id="reading-headerRow"
          name="headerRow"
          type="number"
          min={1}
          max={1_000}
          className="input input-short"
          defaultValue={choice.headerRow ?? headerRow}
        />
      </div>
      <Choice
        name="headerRows"
        label={t.headerRows}
        chosen={choice.headerRows === null ? null : String(choice.headerRows)}
        guess={guess(headerRows === 1 ? t.one : t.two)}
        options={[
          { key: "1", name: t.one },
          { key: "2", name: t.two },
        ]}
      />
      <button type="submit" className="button" name="intent" value="reread">
        {t.reread}
      </button>
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  chosen: string | null;
  guess: string;
  options: readonly { key: string; name: string }[];
};

function Choice({ name, label, chosen, guess, options }: ChoiceProps) {
  const id = `reading-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="input" defaultValue={chosen ?? ""}>
        <option value="">{guess}</option>
        {options.map(({ key, name: words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
