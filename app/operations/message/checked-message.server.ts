/** A message as it may be stored: both wordings checked, each letter bound to a fact that stands in the register now. P200, P201 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { type BoundFigure, mayBeBound, referenceTo } from "~/domain/message/bound-figure";
import { checkWording, figuresApart } from "~/domain/message/message";
import { type FigureLetter, lettersIn, piecesOf, wordingOf } from "~/domain/message/message-text";
import type { MessageErrors } from "~/domain/message/typed-message";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "~db/client";
import { listFactsById } from "~db/queries/fact/facts";
import type { MessageDraft } from "~db/queries/message/messages";
import { listAxisTerms } from "~db/queries/report/axis-terms";

export type TypedDraft = {
  wording: Bilingual;
  priority: string | null;
  source: string;
  expiresOn: CalendarDate;
  bound: readonly { letter: FigureLetter; factId: string }[];
};
export type CheckedMessage =
  | { ok: true; value: MessageDraft }
  | { ok: false; reason: "wrong"; errors: MessageErrors };

export async function checkedMessage(tx: Handle, typed: TypedDraft): Promise<CheckedMessage> {
  const wording = { ja: oneForm(typed.wording.ja), en: oneForm(typed.wording.en) };
  const figures = await boundTo(tx, typed.bound);
  const letters = figures.map(({ letter }) => letter);
  const errors: MessageErrors = {};
  const [ja, en] = [checkWording(wording.ja, letters), checkWording(wording.en, letters)];
  if (ja !== null) errors.wordingJa = ja;
  if (en !== null) errors.wordingEn = en;
  const apart = figuresApart(wording);
  if (ja === null && en === null && apart.length > 0)
    errors.wordingEn = { reason: "figures-differ", pieces: apart };
  const terms = await listAxisTerms(tx, "priority");
  if (typed.priority !== null && !terms.some(({ key }) => key === typed.priority))
    errors.priority = { reason: "unknown-priority" };
  if (Object.keys(errors).length > 0) return { ok: false, reason: "wrong", errors };
  const { priority, source, expiresOn } = typed;
  const used = lettersIn(wording.ja);
  const kept = figures.filter(({ letter }) => used.includes(letter));
  return { ok: true, value: { wording, priority, source, expiresOn, figures: kept } };
}

const oneForm = (wording: string): string => wordingOf(piecesOf(wording));

async function boundTo(tx: Handle, bound: TypedDraft["bound"]): Promise<BoundFigure[]> {
  const facts = await listFactsById(
    tx,
    bound.map(({ factId }) => factId),
  );
  return bound.flatMap(({ letter, factId }) => {
    const fact = facts.find(({ id }) => id === factId);
    return fact !== undefined && mayBeBound(fact) ? [{ letter, of: referenceTo(fact) }] : [];
  });
}

/** As the history keeps it. */
export const recordOf = ({ wording, priority, source, expiresOn, figures }: MessageDraft) => ({
  ...{ messageText: wording, tags: priority === null ? [] : [priority], source, until: expiresOn },
  figures: figures.map(({ letter, of }) =>
    `${letter}: ${of.area} ${of.measure} ${of.asOf} ${of.release ?? ""}`.trim(),
  ),
});
