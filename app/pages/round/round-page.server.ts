/** /rounds/:id: what is asked, who has answered, and what the register says for each. */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { periodName } from "~/domain/day/period-name";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { canAnswer } from "~/domain/round/round-answer";
import { roundWarnings } from "~/domain/round/round-draft";
import { checkRoundChange, ROUND_CHANGES } from "~/domain/round/round-state";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { roundText } from "~/i18n/round/round-text";
import { roundTitle } from "~/i18n/round/round-words";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { findRound, listOtherPeriods, type StoredRound } from "~db/queries/round/rounds";
import { readProgress } from "./round-progress.server";

export async function readRoundPage(ctx: Context, request: Request, id: number) {
  const { db, user, language } = ctx;
  const stored = found(await findRound(db.read, id));
  const head = roundHead(stored, ctx);
  const progress = await readProgress(ctx, stored);
  const mayEdit = can(user, "round.edit");
  const period = { from: stored.from, to: stored.to };
  const saved = new URL(request.url).searchParams.get("saved") ?? "";
  const others = mayEdit ? await listOtherPeriods(db.read, id) : [];
  const own = progress.addressees.find(({ organiser }) => canAnswer(user, organiser));
  return {
    ...{ ...head, mayEdit, revision: stored.revision },
    pageTitle: frameText[language].pageTitle(head.title),
    saved: Object.entries(roundText[language].saved).find(([name]) => name === saved)?.[1] ?? null,
    warnings: mayEdit ? roundWarnings({ period, deadline: stored.deadline }, others) : [],
    changes: mayEdit ? ROUND_CHANGES.filter((one) => checkRoundChange(stored.state, one).ok) : [],
    mayAnswer: own !== undefined && stored.state === "open",
    ...{ answered: progress.answered, posts: progress.posts, total: progress.totals },
    others: othersOf(progress.others.map(({ events }) => events)),
    containsFictional: await containsFictional(db.read, { ...NO_FILTER, period }),
    rows: progress.addressees.map((one) => ({
      ...one,
      name: one.name[language],
      answer:
        one.answer === null ? null : { ...one.answer, at: namedTokyoTime(one.answer.at, language) },
      rowsUrl: `/events?from=${stored.from}&to=${stored.to}&organiser=${one.organiser}`,
    })),
  };
}
export type RoundPage = Awaited<ReturnType<typeof readRoundPage>>;
export type RoundRow = RoundPage["rows"][number];

const othersOf = (events: readonly number[]) => ({
  organisers: events.length,
  events: events.reduce((sum, one) => sum + one, 0),
});

/** What every page of one round says of it. */
export function roundHead(stored: StoredRound, { language }: Pick<Context, "language">) {
  const { id, state, note, asks, fictional } = stored;
  return {
    ...{ id, state, note, asks, fictional },
    title: roundTitle(stored, language),
    period: periodName(stored, language),
    deadline: formatDay(stored.deadline, language),
  };
}
export type RoundHead = ReturnType<typeof roundHead>;
