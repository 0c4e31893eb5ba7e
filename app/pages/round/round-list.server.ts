/** /rounds: all of them, the latest deadline first, each with how many have answered. */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { periodName } from "~/domain/day/period-name";
import { can } from "~/domain/people/permissions";
import { groupedBy } from "~/domain/value/grouped-by";
import { frameText } from "~/i18n/frame-text";
import { roundText } from "~/i18n/round/round-text";
import { roundTitle } from "~/i18n/round/round-words";
import { listAnswers, stands } from "~db/queries/round/round-answers";
import { listAddressees, listRounds } from "~db/queries/round/rounds";

export async function readRoundList({ db, user, language }: Context) {
  const stored = await listRounds(db.read);
  const ids = stored.map(({ id }) => id);
  const addressees = groupedBy(await listAddressees(db.read, ids), ({ roundId }) => roundId);
  const answers = groupedBy(await listAnswers(db.read, ids), ({ roundId }) => roundId);
  return {
    pageTitle: frameText[language].pageTitle(roundText[language].title),
    mayOpen: can(user, "round.edit"),
    rows: stored.map((one) => ({
      ...{ id: one.id, state: one.state, fictional: one.fictional },
      title: roundTitle(one, language),
      period: periodName(one, language),
      deadline: formatDay(one.deadline, language),
      answered: (answers.get(one.id) ?? []).filter(stands).length,
      of: (addressees.get(one.id) ?? []).length,
    })),
  };
}
export type RoundListPage = Awaited<ReturnType<typeof readRoundList>>;
