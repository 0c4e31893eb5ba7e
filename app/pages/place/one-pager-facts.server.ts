/** Everything that the one-pager of a state says, in the language and edition that are asked for. P204 */
import type { Context } from "~/context/context.server";
import type { Office } from "~/domain/contact/office";
import { fiscalYearName, fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { formatDay, formatRoughDay } from "~/domain/day/format-day";
import { byDatum } from "~/domain/fact/area-fact";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { MapArea } from "~/domain/map/map-content";
import { mayBeBound } from "~/domain/message/bound-figure";
import { statusOf } from "~/domain/project/project-record";
import { groupedBy } from "~/domain/value/grouped-by";
import { inLanguage } from "~/domain/value/language";
import { formatMoney } from "~/domain/value/money";
import { townName } from "~/domain/value/town-name";
import { groupDigits } from "~/domain/value/whole-number";
import { officeText } from "~/i18n/contact/office-text";
import { printedAttendance } from "~/i18n/counting/printed-text";
import { factFigure, factText } from "~/i18n/fact-text";
import { asOfDay } from "~/i18n/message/written-figures";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import { projectText } from "~/i18n/project/project-text";
import { siteWords } from "~/i18n/site/site-words";
import { tieSides } from "~/i18n/tie-sides";
import { readLastContacts } from "~/pages/contact/contacts-beside.server";
import type { PaperList } from "~/reports/paper/state-paper";
import { readAreaSummary } from "./area-summary.server";
import { MOST_LISTED, readPaperEvents } from "./one-pager-events.server";
import type { OnePagerQuestion } from "./one-pager-question.server";
import { readStateInvestment } from "./state-investment.server";

/** What is asked for first of a state; other measures follow. */
const FIRST_MEASURES = ["jobs-bea", "affiliates-bea", "press-businesses", "population"];
const MOST_FACTS = 4;
/** More than any state has sites whose employees are reported. */
const MOST_EMPLOYERS = 5_000;
/** Contacts with private persons stand in no outside edition. P204 */
const PRIVATE: readonly Office[] = ["executive", "other"];

type Asked = Pick<OnePagerQuestion, "language" | "edition"> & { today: string };

export async function readStateFacts(ctx: Context, area: MapArea, asked: Asked) {
  const { language, edition, today } = asked;
  const year = fiscalYearOf(today);
  const period = fiscalYearPeriod(year);
  const filter = { ...NO_FILTER, period, year };
  const summary = await readAreaSummary(
    { ...ctx, language },
    { level: "state", code: area.code },
    filter,
  );
  const events = await readPaperEvents(ctx, { state: area.code, ...asked });
  const investment = await readStateInvestment(ctx, area.code, {
    ...{ outside: edition === "outside", most: MOST_EMPLOYERS },
  });
  return {
    rows: [...figureRows(summary, asked, year), ...factRows(summary.facts, language)],
    ...listsOf(investment, language),
    contacts: await contactList(ctx, area.code, asked),
    ...{ held: events.held, next: events.next },
    isFictional:
      events.isFictional ||
      investment.employers.some(({ fictional }) => fictional) ||
      investment.projects.some(({ fictional }) => fictional) ||
      investment.ties.some(({ fictional }) => fictional),
  };
}

type Summary = Awaited<ReturnType<typeof readAreaSummary>>;
type Row = { label: string; text: string };

function figureRows({ cell, heldBy }: Summary, { language }: Asked, year: number): Row[] {
  const t = statePaperText[language];
  const held = t.eventsSaid(groupDigits(cell.events), groupDigits(cell.planned));
  const pending = cell.pending > 0 ? t.list + t.pending(groupDigits(cell.pending)) : "";
  return [
    { label: t.holder, text: [...new Set(heldBy.map(({ name }) => name[language]))].join(t.list) },
    { label: t.events(fiscalYearName(year, language)), text: held + pending },
    { label: t.people, text: printedAttendance(cell.attendance, language) },
  ].filter(({ text }) => text !== "");
}

/** Of each measure the last figure; a fictional one stands on no paper. */
function factRows(facts: Summary["facts"], language: Asked["language"]): Row[] {
  const t = statePaperText[language];
  const last = [...groupedBy(facts.filter(mayBeBound), ({ measure }) => measure)].flatMap(
    ([measure, of]) =>
      byDatum(of)
        .slice(0, 1)
        .map(({ latest }) => ({ measure, fact: latest })),
  );
  const rank = (measure: string) => {
    const at = FIRST_MEASURES.indexOf(measure);
    return at < 0 ? FIRST_MEASURES.length : at;
  };
  return last
    .toSorted((a, b) => rank(a.measure) - rank(b.measure))
    .slice(0, MOST_FACTS)
    .map(({ fact }) => ({
      label: fact.name[language],
      text: t.fact(factFigure(fact, language), asOfDay(fact.asOf, language)),
    }));
}

type Investment = Awaited<ReturnType<typeof readStateInvestment>>;

function listsOf(
  { employers, leftOut, projects, ties, tieCount }: Investment,
  language: Asked["language"],
): { employers: PaperList; projects: PaperList; ties: PaperList } {
  const t = statePaperText[language];
  const site = siteWords[language];
  const { statusName } = projectText[language];
  const money = (project: Investment["projects"][number]) =>
    project.money === null ? "" : formatMoney(project.money, language);
  return {
    employers: {
      items: employers.slice(0, MOST_LISTED).map((one) => {
        const names = one.companies.map(({ name }) => inLanguage(name, language)).join("・");
        const nobody = one.unnamed > 0 ? t.unnamed : t.unknownCompany;
        const [before, after] = factText[language].qualifier[one.qualifier];
        const people = `${before}${groupDigits(one.employees)}${after}`;
        const town = townName(one, language) ?? "";
        return t.employer(names || nobody, site.kind[one.kind], town, people, one.year);
      }),
      ...{ more: Math.max(0, employers.length - MOST_LISTED), hidden: leftOut },
    },
    projects: bounded(
      projects.map((project) => {
        const status = statusOf(project);
        const said = [money(project), status === null ? "" : statusName[status]];
        return [project.name[language], ...said].filter(Boolean).join("　");
      }),
      projects.length,
    ),
    ties: bounded(
      ties.map((tie) => tieSides(tie, language)),
      tieCount,
    ),
  };
}

function bounded(items: readonly string[], all: number): PaperList {
  const shown = items.slice(0, MOST_LISTED);
  return { items: shown, more: all - shown.length, hidden: 0 };
}

/** The last of each office; persons are named by nobody. P84 */
async function contactList(
  ctx: Context,
  state: string,
  { language, edition }: Asked,
): Promise<PaperList> {
  const t = statePaperText[language];
  const { rows } = await readLastContacts(ctx, state);
  const met = rows.flatMap(({ office, day }) => (day === null ? [] : [{ office, day }]));
  const shown = met.filter(({ office }) => edition === "inside" || !PRIVATE.includes(office));
  const items = shown.map(({ office, day }) =>
    t.contact(
      officeText[language][office],
      typeof day === "string" ? formatDay(day, language) : formatRoughDay(day, language),
    ),
  );
  return {
    items: items.slice(0, MOST_LISTED),
    more: Math.max(0, items.length - MOST_LISTED),
    hidden: met.length - shown.length,
  };
}
