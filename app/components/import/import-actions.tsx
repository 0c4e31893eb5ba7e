/** What can be done with an import as it stands: write it, throw it away, stop, or take it back. */
import { Form } from "@remix-run/react";
import { FREE_CORRECTION_DAYS } from "~/domain/round/correction";
import { importPageText } from "~/i18n/import/import-page-text";
import { correctionText } from "~/i18n/round/correction-text";
import { useText } from "~/i18n/use-text";
import type { ImportScreen } from "~/pages/import/import-screens.server";

type Page = Omit<ImportScreen, "pageTitle">;

export function ImportActions({ page }: { page: Page }) {
  const t = useText(importPageText);
  const { state, counts, mayAskWhy, mayUndo, id } = page;
  const toWrite = counts.new + counts.changed;
  return (
    <>
      {state === "preview" && toWrite === 0 ? <p>{t.nothing}</p> : null}
      {state === "preview" && counts.asked > 0 ? <p>{t.askedStay(counts.asked)}</p> : null}
      {mayUndo ? <p className="soft">{t.undoHint}</p> : null}
      {state === "preview" && toWrite > 0 && mayAskWhy ? (
        <CommitWithReason words={t.commit(toWrite)} />
      ) : null}
      <div className="row import-actions">
        {state === "preview" && toWrite > 0 && !mayAskWhy ? (
          <Act intent="commit" className="button button-primary">
            {t.commit(toWrite)}
          </Act>
        ) : null}
        {state === "preview" && counts.asked > 0 ? (
          <Act intent="all-proposed">{t.allProposed}</Act>
        ) : null}
        {state === "committing" ? <Act intent="cancel">{t.cancel}</Act> : null}
        {mayUndo ? (
          <Act intent="undo" className="button button-danger">
            {t.undo}
          </Act>
        ) : null}
        {counts.refused + counts.asked > 0 && state !== "reading" ? (
          <a className="button" href={`/imports/${id}/refused.csv`} download>
            {t.refusedFile}
          </a>
        ) : null}
        {state === "preview" || state === "refused" || state === "reading" ? (
          <Act intent="discard" className="button button-quiet">
            {t.discard}
          </Act>
        ) : null}
      </div>
    </>
  );
}

/** The reason is said once, for the events of the file that ask for one. P182 */
function CommitWithReason({ words }: { words: string }) {
  const t = useText(correctionText);
  return (
    <Form method="post">
      <div className="field">
        <label htmlFor="reason">{t.boxFile}</label>
        <p className="hint" id="reason-hint">
          {t.leadFile(FREE_CORRECTION_DAYS)}
        </p>
        <input id="reason" name="reason" className="input" aria-describedby="reason-hint" />
      </div>
      <button type="submit" name="intent" value="commit" className="button button-primary">
        {words}
      </button>
    </Form>
  );
}

type ActProps = { intent: string; className?: string; children: string };

function Act({ intent, className = "button", children }: ActProps) {
  return (
    <Form method="post">
      <button type="submit" name="intent" value={intent} className={className}>
        {children}
      </button>
    </Form>
  );
}
