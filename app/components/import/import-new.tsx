/** Bringing a file: what it is about, the file itself, chosen or dropped, and which columns it may have. */
import { Form, useNavigation } from "@remix-run/react";
import { type DragEvent, useRef, useState } from "react";
import type { ImportKind } from "~/domain/import/import-kind";
import { fileReceivedText } from "~/i18n/file-received-text";
import { importKindText } from "~/i18n/import/import-kind-text";
import { importPageText } from "~/i18n/import/import-page-text";
import { useText } from "~/i18n/use-text";
import type { NewImportPage } from "~/pages/import/import-screens.server";
import { ImportColumns } from "./import-columns";

/** What is wrong with what stands around the file. */
const AROUND = ["not-a-source", "year-malformed"] as const;
const OF_IMPORTS = [...AROUND, "kind-missing", "file-changed"] as const;
export type NewImportProblem = keyof (typeof fileReceivedText)["ja"] | (typeof OF_IMPORTS)[number];

/** Only these are about companies, or about one fiscal year. */
const OF_COMPANIES: readonly ImportKind[] = ["sites", "organisations"];
const OF_A_YEAR: readonly ImportKind[] = ["targets"];

type Props = Omit<NewImportPage, "pageTitle"> & { problem: NewImportProblem | null };

export function ImportNew({ kind, kinds, columns, problem, year }: Props) {
  const t = useText(importPageText);
  const names = useText(importKindText);
  return (
    <main className="page page-narrow" id="content">
      <h1>{t.newTitle}</h1>
      <p className="soft">{t.lead}</p>
      <Form method="get" className="row import-kind">
        <label htmlFor="import-kind">{t.kind}</label>
        <select id="import-kind" name="kind" className="input" defaultValue={kind}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {t.chooseKind}
        </button>
      </Form>
      <FileForm kind={kind} problem={problem} year={year} />
      <ImportColumns kind={kind} columns={columns} />
    </main>
  );
}

function FileForm({ kind, problem, year }: Pick<Props, "kind" | "problem" | "year">) {
  const t = useText(importPageText);
  const names = useText(importKindText);
  const isSending = useNavigation().state === "submitting";
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="section"
      action={`/imports/new?kind=${kind}`}
      key={kind}
    >
      <h2>{names[kind]}</h2>
      <Problem problem={problem} />
      <FileField isWrong={problem !== null && !AROUND.some((one) => one === problem)} />
      <div className="field">
        <label htmlFor="import-source">{t.source}</label>
        <input
          id="import-source"
          name="source"
          className="input"
          maxLength={100}
          aria-describedby="import-source-hint"
        />
        <p className="hint" id="import-source-hint">
          {t.sourceHint}
        </p>
      </div>
      {OF_COMPANIES.includes(kind) ? (
        <label className="check">
          <input type="checkbox" name="japanese" />
          {t.onlyJapanese}
        </label>
      ) : null}
      {OF_A_YEAR.includes(kind) ? (
        <div className="field">
          <label htmlFor="import-year">{t.fiscalYear}</label>
          <input
            id="import-year"
            name="fiscalYear"
            className="input input-short"
            inputMode="numeric"
            defaultValue={year}
          />
        </div>
      ) : null}
      <div className="form-actions">
        <button type="submit" className="button button-primary" disabled={isSending}>
          {isSending ? t.reading : t.read}
        </button>
      </div>
    </Form>
  );
}

function Problem({ problem }: Pick<Props, "problem">) {
  const t = useText(importPageText);
  const received = useText(fileReceivedText);
  if (problem === null) return null;
  const words = { ...received, ...t.problems }[problem];
  return (
    <p className="notice notice-danger" role="alert" id="import-problem">
      {words}
    </p>
  );
}

/** The whole field takes a file that is dropped on it; without scripts it is chosen. */
function FileField({ isWrong }: { isWrong: boolean }) {
  const t = useText(importPageText);
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined || input.current === null) return;
    const held = new DataTransfer();
    held.items.add(file);
    input.current.files = held.files;
    setName(file.name);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside choosing, which the field in it is for
    <div
      className={isOver ? "field import-drop import-drop-over" : "field import-drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="import-file">{t.choose}</label>
      <input
        ref={input}
        id="import-file"
        name="file"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        className="input"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? "import-problem" : undefined}
        onChange={(event) => setName(event.target.files?.[0]?.name ?? null)}
      />
      <p className="hint" aria-live="polite">
        {name === null ? t.drop : t.dropped(name)}
      </p>
      <details>
        <summary>{t.paste}</summary>
        <textarea
          name="pasted"
          className="input"
          rows={6}
          spellCheck={false}
          aria-label={t.paste}
        />
      </details>
    </div>
  );
}
