/** Taking in a table of targets: chosen or pasted, looked at, then saved; nothing before that. */
import { Form } from "@remix-run/react";
import { ImportRefusals } from "~/components/import/import-refusals";
import { KeptChoices, KeptTable, UnderstoodTableForm } from "~/components/import/understood-table";
import type { TableReason } from "~/domain/import/import-refusal";
import type { UnderstoodTable } from "~/domain/import/understood-table";
import { type TargetChange, targetKey } from "~/domain/targets/target";
import type { TargetFileRefusal, TargetProblem } from "~/domain/targets/target-file-problem";
import { groupDigits } from "~/domain/value/whole-number";
import { importText } from "~/i18n/import/import-text";
import { targetsText } from "~/i18n/targets-text";
import { useText } from "~/i18n/use-text";
import { type TargetNames, useCellName } from "./target-names";

export type ImportAnswer = {
  understood: UnderstoodTable | null;
  /** A table that was pasted, to be mended. */
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
      {answer === null ? null : <Answer answer={answer} named={named} />}
      <Form method="post" encType="multipart/form-data" key={answer?.understood?.packed}>
        {answer?.understood ? <KeptChoices chosen={answer.understood.chosen} /> : null}
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

function Answer({ answer, named }: { answer: ImportAnswer; named: TargetNames }) {
  const t = useText(targetsText);
  const { reason } = useText(importText);
  const { refusals, understood, preview } = answer;
  return (
    <>
      <ImportRefusals refusals={refusals} wordsOf={(refusal) => refusalWords(refusal, t, reason)} />
      {understood === null ? null : <UnderstoodTableForm table={understood} />}
      {preview === null ? null : <Preview {...preview} understood={understood} named={named} />}
    </>
  );
}

/** Two rows of one cell name each other. */
function refusalWords(
  { reason, otherRow = 0 }: TargetFileRefusal,
  { problem, twice }: (typeof targetsText)["ja"],
  common: (typeof importText)["ja"]["reason"],
): string {
  if (reason === "cell-twice") return twice(otherRow);
  return reason in problem ? problem[reason as TargetProblem] : common[reason as TableReason];
}

type PreviewProps = NonNullable<ImportAnswer["preview"]> &
  Pick<ImportAnswer, "understood"> & { named: TargetNames };

function Preview({ changes, unchanged, named, understood }: PreviewProps) {
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
      {understood === null ? null : (
        <>
          <KeptTable table={understood} />
          <KeptChoices chosen={understood.chosen} />
        </>
      )}
      <div className="form-actions">
        <button type="submit" className="button button-primary" name="intent" value="import">
          {t.confirm(changes.length)}
        </button>
      </div>
    </Form>
  );
}
