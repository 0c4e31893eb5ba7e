/** Rows of the file, one by one: what each says, what would change, why it stays out, and what it asks. */
import { Form, Link } from "@remix-run/react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { importPageText } from "~/i18n/import/import-page-text";
import { importReason } from "~/i18n/import/import-reason";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ImportScreen } from "~/pages/import/import-screens.server";

type Page = Pick<
  ImportScreen,
  "kind" | "rows" | "columns" | "counts" | "next" | "id" | "question" | "state"
>;
type Row = Page["rows"][number];

export function ImportRows({ page }: { page: Page }) {
  const t = useText(importPageText);
  const { rows, next, id, question, state } = page;
  if (rows.length === 0) return <p>{t.noRows}</p>;
  const asked = rows.some(({ choices }) => choices !== null && choices.length > 0);
  const mayAnswer = state === "preview" && asked;
  const outcome = question.left ? "left" : question.outcome;
  const kept = outcome === null ? "" : `outcome=${outcome}&`;
  return (
    <Form method="post">
      {mayAnswer ? (
        <p>
          <button type="submit" name="intent" value="answer" className="button">
            {t.sendAnswers}
          </button>
        </p>
      ) : null}
      <ReportScroll label={t.counts}>
        <table className="table import-rows">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t.row}
              </th>
              <th scope="col">{t.stateHead}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <th scope="row" className="number">
                  {row.row}
                </th>
                <td>{t.outcome[row.outcome]}</td>
                <td>
                  <Said row={row} page={page} />
                </td>
                <td>
                  <Why row={row} page={page} />
                  {state === "preview" ? <Answer row={row} /> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ReportScroll>
      <p className="row section">
        {question.after > 0 ? (
          <Link className="button" to={`/imports/${id}?${kept}`}>
            {t.first}
          </Link>
        ) : null}
        {next === null ? null : (
          <Link className="button" to={`/imports/${id}?${kept}after=${next}`}>
            {t.more}
          </Link>
        )}
      </p>
    </Form>
  );
}

type RowProps = { row: Row; page: Page };

/** What changes, column by column; of any other row what stands in its cells. */
function Said({ row, page }: RowProps) {
  const t = useText(importPageText);
  const nameOf = useColumnNames(page);
  if (row.outcome !== "changed")
    return (
      <span className="import-cells">{row.cells.filter((cell) => cell !== "").join(" / ")}</span>
    );
  return (
    <ul className="import-changes">
      {(row.changes ?? []).map(({ field, before, after }) => (
        <li key={field}>{t.change(nameOf(field), before || t.empty, after || t.empty)}</li>
      ))}
    </ul>
  );
}

function Why({ row, page }: RowProps) {
  const t = useText(importPageText);
  const language = useLanguage();
  const words = (code: string) => importReason(page.kind, code, language);
  const nameOf = useColumnNames(page);
  const { findings, column, reason, value, otherRow, left } = row;
  const single = reason === null ? [] : [{ column, reason, value: value ?? "" }];
  const all = findings !== null && findings.length > 0 ? findings : single;
  return (
    <ul className="import-changes">
      {all.map((one, at) => (
        <li key={at}>
          {one.column === null
            ? ""
            : `${t.inColumn(nameOf(one.column), one.value)}${t.separatorSign}`}
          {words(one.reason)}
          {otherRow === null ? "" : t.otherRow(otherRow)}
        </li>
      ))}
      {left === null ? null : <li>{words(left)}</li>}
    </ul>
  );
}

/** What was answered stays chosen, and can be answered otherwise. */
function Answer({ row }: { row: Row }) {
  const t = useText(importPageText);
  const language = useLanguage();
  const { choices, answers, outcome } = row;
  if (choices === null || choices.length === 0) return null;
  const answered = Object.values(answers ?? {}).at(-1);
  const standing = outcome === "asked" ? "" : (answered ?? "");
  return (
    <select
      name={`answer.${row.row}`}
      aria-label={t.answer(row.row)}
      className="input"
      defaultValue={standing}
    >
      <option value="">{t.unanswered}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice[language]}
          {choice.proposed ? t.proposed : ""}
        </option>
      ))}
    </select>
  );
}

function useColumnNames({ columns }: Pick<Page, "columns">): (key: string) => string {
  const language = useLanguage();
  const at = language === "ja" ? 0 : 1;
  const names = new Map(columns.map(({ key, names: of }) => [key, of[at]]));
  return (key) => names.get(key) ?? key;
}
