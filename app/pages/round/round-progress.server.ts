/**
 * How a round stands: each addressee with its answer, marks and figures, and how the rows tie to the register's total.
 * P180-P182, N3
 */
import type { Context } from "~/context/context.server";
import { type CellFigures, NO_FIGURES, type TiedTotals } from "~/domain/counting/tie-rows";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { basisOf, changedSince, type RegisteredOccurrence } from "~/domain/round/registered";
import { type AddresseeState, addresseeState, isLate } from "~/domain/round/round-answer";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Bilingual } from "~/domain/value/language";
import { findTotals } from "~db/queries/counting/totals";
import { listAnswerable } from "~db/queries/round/answerers";
import { listRegistered } from "~db/queries/round/registered-occurrences";
import { listAnswers, type StoredAnswer, stands } from "~db/queries/round/round-answers";
import { type Addressee, listAddressees, type StoredRound } from "~db/queries/round/rounds";

export type AddresseeProgress = {
  organiser: string;
  type: Addressee["type"];
  name: Bilingual;
  state: AddresseeState;
  answer: {
    at: Date;
    byName: string | null;
    late: boolean;
    note: string | null;
    gaps: number;
  } | null;
  /** How often an answer was taken up again. */
  reopened: number;
  /** Events that changed since the answer that stands. */
  corrected: number[];
  /** Is there somebody who can answer? */
  answerable: boolean;
  figures: CellFigures;
};

export type RoundProgress = {
  addressees: AddresseeProgress[];
  answered: number;
  posts: { answered: number; of: number };
  /** Of those who are not addressed, each that has something. */
  others: (CellFigures & { key: string })[];
  totals: TiedTotals;
};

export async function readProgress(
  { db, now }: Pick<Context, "db" | "now">,
  round: StoredRound,
): Promise<RoundProgress> {
  const period = { from: round.from, to: round.to };
  const addressed = await listAddressees(db.read, [round.id]);
  const organisers = addressed.map(({ organiser }) => organiser);
  const totals = await findTotals(db.read, { ...NO_FILTER, period }, "organiser");
  const rows = await listRegistered(db.read, { period, organisers }, "everybody");
  const answerable = await listAnswerable(db.read);
  const of = {
    ...{ round, now, answerable, totals },
    answers: groupedBy(await listAnswers(db.read, [round.id]), ({ organiser }) => organiser),
    registered: groupedBy(rows, ({ organiser }) => organiser),
  };
  const addressees = addressed.map((one) => progressOf(one, of));
  const answered = addressees.filter(({ answer }) => answer !== null);
  const isPost = ({ type }: AddresseeProgress) => type === "mission";
  return {
    ...{ addressees, answered: answered.length, totals },
    posts: { answered: answered.filter(isPost).length, of: addressees.filter(isPost).length },
    others: totals.rows.filter(({ key }) => !organisers.includes(key)),
  };
}

type Read = {
  round: StoredRound;
  now: Date;
  answers: Map<string, StoredAnswer[]>;
  registered: Map<string, RegisteredOccurrence[]>;
  answerable: Set<string>;
  totals: TiedTotals;
};

function progressOf({ organiser, type, name }: Addressee, read: Read): AddresseeProgress {
  const { round, now } = read;
  const answers = read.answers.get(organiser) ?? [];
  const standing = answers.find(stands) ?? null;
  const basis = basisOf(read.registered.get(organiser) ?? []);
  return {
    ...{ organiser, type, name, state: addresseeState(standing, round.deadline, now) },
    answer: standing === null ? null : shownAnswer(standing, round),
    reopened: answers.filter((answer) => !stands(answer)).length,
    corrected: standing === null ? [] : changedSince(standing.basis, basis),
    answerable: read.answerable.has(organiser),
    figures: read.totals.rows.find(({ key }) => key === organiser) ?? NO_FIGURES,
  };
}

function shownAnswer({ answeredAt: at, byName, note, gaps }: StoredAnswer, round: StoredRound) {
  return { at, byName, note, gaps, late: isLate(at, round.deadline) };
}
