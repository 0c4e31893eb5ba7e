/** One import: how far it is, how its file was read, what becomes of each row, and what to do next. */
import { Link } from "@remix-run/react";
import { useGoingOn } from "~/components/frame/use-going-on";
import type { UnkeptReason } from "~/forms/import-reason.server";
import { importKindText } from "~/i18n/import/import-kind-text";
import { importPageText } from "~/i18n/import/import-page-text";
import { importRowText } from "~/i18n/import/import-row-text";
import { importText } from "~/i18n/import/import-text";
import { inWords } from "~/i18n/in-words";
import { useText } from "~/i18n/use-text";
import type { ImportScreen } from "~/pages/import/import-screens.server";
import { ImportActions } from "./import-actions";
import { ImportCounts } from "./import-counts";
import { ImportMapping } from "./import-mapping";
import { ImportReading } from "./import-reading";
import { ImportRefusals } from "./import-refusals";
import { ImportRows } from "./import-rows";

type Problem = keyof (typeof importPageText)["ja"]["problems"];
type Props = Omit<ImportScreen, "pageTitle"> & {
  refused: Problem | null;
  unkept: UnkeptReason | null;
};

export function ImportPage({ refused, unkept, ...page }: Props) {
  const t = useText(importPageText);
  const kinds = useText(importKindText);
  const { reason } = useText(importText);
  const { state, kind, fileName, source, refusals, understood, progress } = page;
  useGoingOn(progress !== null);
  const isOpen = state === "preview" || state === "refused";
  return (
    <main className="page" id="content">
      <div className="page-head">
        <div>
          <h1>{t.heading(kinds[kind], fileName || "—")}</h1>
          <p className="soft">
            {t.source}
            {t.separatorSign}
            {source}
          </p>
        </div>
        <Link to="/imports">{t.title}</Link>
      </div>
      {refused === null ? null : (
        <p className="notice notice-danger" role="alert">
          {t.problems[refused]}
        </p>
      )}
      <State page={page} />
      <ImportRefusals refusals={refusals} wordsOf={(refusal) => reason[refusal.reason]} />
      <ImportActions page={page} unkept={unkept} />
      {understood === null ? null : (
        <ImportReading page={page} understood={understood} isOpen={isOpen} />
      )}
      {understood !== null && isOpen ? <ImportMapping page={page} understood={understood} /> : null}
      {state === "refused" || state === "cancelled" ? null : (
        <>
          <ImportCounts page={page} />
          <ImportRows page={page} />
        </>
      )}
    </main>
  );
}

/** In words, and as a bar that goes on by itself; without scripts there is a way to ask again. */
function State({ page }: { page: Omit<ImportScreen, "pageTitle"> }) {
  const t = useText(importPageText);
  const words = useText(importRowText);
  const { state, progress, problem, written, left } = page;
  return (
    <div className="import-state" aria-live="polite">
      <p>
        <strong>{t.state[state]}</strong>
        {written > 0 ? `　${t.written(written)}` : ""}
        {left > 0 ? `　${t.leftCount(left)}` : ""}
      </p>
      {progress === null ? null : (
        <>
          <progress
            value={progress.isCalledOff ? undefined : progress.done}
            max={progress.total ?? undefined}
            aria-label={t.state[state]}
          />
          <p className="small soft">
            {howFar(progress, t)} <Link to={`/imports/${page.id}`}>{t.refresh}</Link>
          </p>
        </>
      )}
      {problem === null ? null : (
        <p className="notice notice-danger">
          {t.problem}
          {inWords(words, problem)}
        </p>
      )}
    </div>
  );
}

function howFar(
  { before, done, total, isCalledOff }: NonNullable<ImportScreen["progress"]>,
  t: (typeof importPageText)["ja"],
): string {
  if (isCalledOff) return t.calledOff;
  return before > 0 ? t.waiting(before) : t.progress(done, total);
}
