/** What can be done with an import as it stands: write it, throw it away, stop, or take it back. */
import { Form } from "@remix-run/react";
import { FREE_CORRECTION_DAYS } from "~/domain/round/correction";
import type { UnkeptReason } from "~/forms/import-reason.server";
import { refusalText } from "~/i18n/entry/refusal-text";
import { importPageText } from "~/i18n/import/import-page-text";
import { correctionText } from "~/i18n/round/correction-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ImportScreen } from "~/pages/import/import-screens.server";

type Page = Omit<ImportScreen, "pageTitle">;

type Props = { page: Page; unkept: UnkeptReason | null };

export function ImportActions({ page, unkept }: Props) {
  const t = useText(importPageText);
  const { state, counts, mayAskWhy, mayUndo, id } = page;
  const toWrite = counts.new + counts.changed;
  const main = mainAct(page, t);
  return (
    <>
      {state === "preview" && toWrite === 0 ? <p>{t.nothing}</p> : null}
      {state === "preview" && counts.asked > 0 ? <p>{t.askedStay(counts.asked)}</p> : null}
      {mayUndo ? <p className="soft">{t.undoHint}</p> : null}
      {main !== null && mayAskWhy ? <ActWithReason {...main} unkept={unkept} /> : null}
      <div className="row import-actions">
        {main !== null && !mayAskWhy && state === "preview" ? <Act {...main} /> : null}
        {state === "preview" && counts.asked > 0 ? (
          <Act intent="all-proposed">{t.allProposed}</Act>
        ) : null}
        {state === "committing" && !page.progress?.isCalledOff ? (
          <Act intent="cancel">{t.cancel}</Act>
        ) : null}
        {main !== null && !mayAskWhy && state !== "preview" ? <Act {...main} /> : null}
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

/** What writes rows of the register, or takes them back. */
function mainAct({ state, counts, mayUndo }: Page, t: (typeof importPageText)["ja"]) {
  const toWrite = counts.new + counts.changed;
  if (state === "preview" && toWrite > 0)
    return {
      ...{ intent: "commit", className: "button button-primary" },
      children: t.commit(toWrite),
    };
  if (!mayUndo) return null;
  return { intent: "undo", className: "button button-danger", children: t.undo };
}

/** The reason is said once, for the events of the file that ask for one. P182 */
function ActWithReason({
  unkept,
  intent,
  className,
  children,
}: ActProps & { unkept: UnkeptReason | null }) {
  const t = useText(correctionText);
  const language = useLanguage();
  return (
    <Form method="post">
      <div className="field">
        <label htmlFor="reason">{t.boxFile}</label>
        <p className="hint" id="reason-hint">
          {t.leadFile(FREE_CORRECTION_DAYS)}
        </p>
        <input
          id="reason"
          name="reason"
          className="input"
          defaultValue={unkept?.typed ?? ""}
          aria-invalid={unkept ? true : undefined}
          aria-describedby={unkept ? "reason-hint reason-problem" : "reason-hint"}
        />
        {unkept === null ? null : (
          <p className="field-error" id="reason-problem" role="alert">
            {refusalText(unkept.problem, language)}
          </p>
        )}
      </div>
      <button type="submit" name="intent" value={intent} className={className}>
        {children}
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
