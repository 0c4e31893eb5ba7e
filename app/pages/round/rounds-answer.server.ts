/** Rounds as other systems read them: what is asked, whom, and how each addressee stands. P180, P181 */
import type { Context } from "~/context/context.server";
import { pageOf, readPageAsked } from "~/domain/api-page";
import { refuseContradictions } from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { groupedBy } from "~/domain/value/grouped-by";
import { lineAnswer, PRINTED_NOTE } from "~/reports/report/report-answer";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { listAnswers, stands } from "~db/queries/round/round-answers";
import { findRound, listAddressees, listRounds, type StoredRound } from "~db/queries/round/rounds";
import { type AddresseeProgress, readProgress } from "./round-progress.server";

/** GET /api/v1/rounds: the latest deadline first, a page at a time. */
export async function readRoundsAnswer({ db }: Context, params: URLSearchParams) {
  const asked = readPageAsked(params);
  const refusals = [
    ...refuseContradictions(params),
    ...refuseStrangers(params, ["limit", "after"]),
    ...asked.refusals,
  ];
  const stored = await listRounds(db.read);
  const { after } = asked;
  const isKnown = after === null || stored.some(({ id }) => String(id) === after);
  if (!isKnown && asked.refusals.length === 0)
    refusals.push({ field: "after", value: after.slice(0, 40), reason: "not-a-cursor" });
  if (refusals.length > 0) return { ok: false as const, refusals };
  const { rows, total, next } = pageOf(stored, asked);
  const ids = rows.map(({ id }) => id);
  const addressees = groupedBy(await listAddressees(db.read, ids), ({ roundId }) => roundId);
  const answers = groupedBy(await listAnswers(db.read, ids), ({ roundId }) => roundId);
  return {
    ok: true as const,
    rows: rows.map((round) => ({
      ...headOf(round),
      answered: (answers.get(round.id) ?? []).filter(stands).length,
      of: (addressees.get(round.id) ?? []).length,
    })),
    ...{ total, next, containsFictional: rows.some(({ fictional }) => fictional) },
  };
}

/** GET /api/v1/rounds/:id: as its page shows it. Null where there is none. */
export async function readRoundAnswer(ctx: Context, id: number, origin: string) {
  const round = await findRound(ctx.db.read, id);
  if (round === null) return null;
  const { addressees, answered, posts, totals } = await readProgress(ctx, round);
  const period = { from: round.from, to: round.to };
  const list = `/events?from=${round.from}&to=${round.to}`;
  const figuresOf = (figures: AddresseeProgress["figures"], events: string) =>
    lineAnswer({ figures, links: { events } }, origin);
  return {
    ...headOf(round),
    note: round.note,
    asOf: ctx.now.toISOString(),
    containsFictional:
      round.fictional || (await containsFictional(ctx.db.read, { ...NO_FILTER, period })),
    printedNote: PRINTED_NOTE,
    ...{ answered, of: addressees.length, posts },
    addressees: addressees.map((one) => ({
      ...{ organiser: one.organiser, type: one.type, name: one.name, state: one.state },
      answeredAt: one.answer?.at.toISOString() ?? null,
      answeredBy: one.answer?.byName ?? null,
      late: one.answer?.late ?? null,
      note: one.answer?.note ?? null,
      gapsWhenAnswered: one.answer?.gaps ?? null,
      corrected: one.answer === null ? null : one.corrected.length,
      reopened: one.reopened,
      ...figuresOf(one.figures, `${list}&organiser=${one.organiser}`),
    })),
    total: figuresOf(totals, list),
  };
}

function headOf({ id, titleJa, titleEn, from, to, deadline, state, asks, fictional }: StoredRound) {
  const title = { ja: titleJa, en: titleEn };
  return { id, title, period: { from, to }, deadline, state, asks, fictional };
}
