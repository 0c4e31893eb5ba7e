/** Taking in a table of targets: chosen or pasted, looked at, then saved; nothing before that. */
import { Form } from "@remix-run/react";
import { type TargetChange, targetKey } from "~/domain/targets/target";
import type { TargetFileRefusal } from "~/domain/targets/target-file-problem";
import { groupDigits } from "~/domain/value/whole-number";
import { targetsText } from "~/i18n/targets-text";
import { useText } from "~/i18n/use-text";
import { type TargetNames, useCellName } from "./target-names";

export type ImportAnswer = {
  /** The table as it was read, to be mended. */
  text: string;
  refusals: TargetFileRefusal[];
  preview: { changes: TargetChange[]; unchanged: number } | null;
};

export function TargetImport({
  named,
  answer,
}: {
  named: TargetNames;
  answer: ImportAnswer | null;
}) {
  const t = useText(targetsText);
  return (
    <details className="section target-import no-print" open={answer !== null}>
      <summary>
        <h2>{t.importTitle}</h2>
      </summary>
      {answer === null ? null : <Refusals refusals={answer.refusals} />}
      {answer?.preview ? <Preview {...answer.preview} named={named} /> : null}
      <Form method="post" encType="multipart/form-data" key={answer?.text}>
        <p className="soft">{t.importHint}</p>
        <div className="field">
          <label htmlFor="import-file">{t.importFile}</label>
          <input
            id="import-file"
            name="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            className="input"
          />
        </div>
        <div className="field">
          <label htmlFor="import-text">{t.importText}</label>
          <textarea
            id="import-text"
            name="text"
            className="input"
            rows={6}
            spellCheck={false}
            defaultValue={answer?.text}
          />
        </div>
        <button type="submit" className="button" name="intent" value="preview">
          {t.preview}
        </button>
      </Form>
    </details>
  );
}

function Refusals({ refusals }: { refusals: readonly TargetFileRefusal[] }) {
  const t = useText(targetsText);
  if (refusals.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.refusedTitle}</strong>
      </p>
      <ul>
        {refusals.map((refusal, at) => (
          <li key={at}>{refusalWords(refusal, t)}</li>
        ))}
      </ul>
    </div>
  );
}

function refusalWords(
  { row, column, value, reason }: TargetFileRefusal,
  t: (typeof targetsText)["ja"],
): string {
  const where = [
    row === null ? null : t.refusedRow(row),
    column === null ? null : t.refusedColumn(column),
    value === "" ? null : reason === "cell-twice" ? t.refusedTwice(value) : t.refusedValue(value),
  ].filter((part) => part !== null);
  const place = where.join(t.levels);
  return place === "" ? t.problem[reason] : `${place}${t.separator}${t.problem[reason]}`;
}

type PreviewProps = { changes: readonly TargetChange[]; unchanged: number; named: TargetNames };

function Preview({ changes, unchanged, named }: PreviewProps) {
  const t = useText(targetsText);
  const nameOf = useCellName(named);
  if (changes.length === 0) return <p className="notice">{t.previewNone}</p>;
  const shown = (value: number | null) => (value === null ? t.noTarget : groupDigits(value));
  return (
    <Form method="post" className="target-preview">
      <h3>{t.previewTitle}</h3>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.cell}</th>
              <th scope="col">{t.measure}</th>
              <th scope="col" className="number">
                {t.from}
              </th>
              <th scope="col" className="number">
                {t.to}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ measure, cell, value, before, seen }) => {
              const key = targetKey(measure, cell);
              return (
                <tr key={key}>
                  <th scope="row">
                    {nameOf(cell)}
                    <input type="hidden" name={`target:${key}`} value={value ?? ""} />
                    <input type="hidden" name={`seen:${key}`} value={seen} />
                  </th>
                  <td>{t.measures[measure]}</td>
                  <td className="number">{shown(before)}</td>
                  <td className="number">{shown(value)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {unchanged > 0 ? <p className="small soft">{t.unchanged(unchanged)}</p> : null}
      <div className="form-actions">
        <button type="submit" className="button button-primary" name="intent" value="import">
          {t.confirm(changes.length)}
        </button>
      </div>
    </Form>
  );
}
