/** /states/:code/one-pager: the paper of a state on one page, with the messages that may be placed in it. P204 */
import type { Context } from "~/context/context.server";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { shownInPaper } from "~/domain/event/shown-in-paper";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { frameText } from "~/i18n/frame-text";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import { laidPages } from "~/reports/paper/laid-pages";
import type { Paper, PaperDrawing } from "~/reports/paper/paper";
import { type StateFacts, statePaper } from "~/reports/paper/state-paper";
import { listOutsideOccurrences } from "~db/queries/event/outside-occurrences";
import { foundArea } from "./found-area.server";
import { readStateFacts } from "./one-pager-facts.server";
import type { OnePagerQuestion } from "./one-pager-question.server";
import { MOST_MESSAGES, readStateMessages } from "./state-messages.server";

const MOST_DOTS = 500;
/** Of each list, until it fits on the page. */
const LENGTHS = [3, 2, 1, 0];

type Dot = { lat: number; lng: number; held: boolean };
type Outline = Omit<PaperDrawing, "title" | "words">;
/** Draws the outline of a state: the map does, and hands it in. */
export type DrawState = (code: string, dots: readonly Dot[]) => Outline;

export async function readOnePager(
  ctx: Context,
  code: string | undefined,
  question: OnePagerQuestion,
  draw: DrawState,
) {
  const area = await foundArea(ctx, code);
  const { language, edition } = question;
  const today = todayIn(HOME_ZONE, ctx.now);
  const messages = await readChoice(ctx, area.code, question, today);
  const facts: StateFacts = {
    ...{ name: area.name[language], language, edition, today },
    ...(await readStateFacts(ctx, area, { language, edition, today })),
    outline: draw(area.code, await readDots(ctx, area.code, { edition, today })),
    messages: messages.chosen.map(({ said, source }) => ({ said, source })),
  };
  return { area, ...messages, ...onOnePage(facts) };
}

function onOnePage(facts: StateFacts) {
  let paper: Paper = statePaper(facts, 0);
  for (const most of LENGTHS) {
    paper = statePaper(facts, most);
    const pages = laidPages(paper);
    if (pages.length === 1 || most === 0) return { paper, pages };
  }
  return { paper, pages: laidPages(paper) };
}

/** What may be chosen, what of this state first; and what is. */
async function readChoice(
  ctx: Context,
  state: string,
  { language, messages }: OnePagerQuestion,
  today: string,
) {
  const options = await readStateMessages(ctx, state, { language, today });
  const ids = messages ?? options.slice(0, MOST_MESSAGES).map(({ id }) => id);
  return {
    options,
    chosen: options.filter(({ id }) => ids.includes(id)).slice(0, MOST_MESSAGES),
    isTooMany: ids.length > MOST_MESSAGES,
    isChanged: ids.some((id) => !options.some((one) => one.id === id)),
  };
}

async function readDots(
  { db }: Context,
  state: string,
  { edition, today }: Pick<StateFacts, "edition" | "today">,
): Promise<Dot[]> {
  const year = fiscalYearOf(today);
  const filter = { ...NO_FILTER, state, period: fiscalYearPeriod(year), year };
  const { rows } = await listOutsideOccurrences(db.read, filter, { after: 0, limit: MOST_DOTS });
  const dots = new Map<string, Dot>();
  for (const one of rows) {
    if (one.at === null || !one.states.includes(state)) continue;
    if (one.outcome !== "held" && one.outcome !== "scheduled") continue;
    if (shownInPaper(one, { outcome: one.outcome, edition }) !== "whole") continue;
    const held = one.outcome === "held";
    const key = `${one.at.lat} ${one.at.lon}`;
    if (!dots.get(key)?.held) dots.set(key, { lat: one.at.lat, lng: one.at.lon, held });
  }
  return [...dots.values()];
}

export async function readOnePagerPage(
  ctx: Context,
  request: Request,
  asked: { code: string | undefined; question: OnePagerQuestion; draw: DrawState },
) {
  const { code, question, draw } = asked;
  const read = await readOnePager(ctx, code, question, draw);
  const t = statePaperText[ctx.language];
  const { area, pages, options, chosen } = read;
  const refused = new URL(request.url).searchParams.get("refused") !== null;
  return {
    pageTitle: frameText[ctx.language].pageTitle(t.pageTitle(area.name[ctx.language])),
    ...{ code: area.code, name: area.name[ctx.language], pages, question },
    options: options.map(({ id, said }) => ({ id, said })),
    chosen: chosen.map(({ id }) => id),
    problem: read.isTooMany ? t.tooMany : read.isChanged || refused ? t.changed : null,
    mayEdit: can(ctx.user, "message.edit"),
  };
}
export type OnePagerPage = Awaited<ReturnType<typeof readOnePagerPage>>;
