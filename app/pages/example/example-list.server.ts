/** Good examples by fiscal year, state and priority area; nominations for those who deal with them. P193 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import {
  fiscalYearName,
  fiscalYearOf,
  fiscalYearPeriod,
  parseFiscalYear,
} from "~/domain/day/fiscal-year";
import { canChoose, EXAMPLE_STATES, type ExampleState } from "~/domain/example/example";
import { can } from "~/domain/people/permissions";
import { exampleText } from "~/i18n/example/example-text";
import { frameText } from "~/i18n/frame-text";
import {
  countExamples,
  type ExampleQuestion,
  listExampleDays,
  listExamples,
} from "~db/queries/example/example-list";
import { listAxisTerms } from "~db/queries/report/axis-terms";

const MOST = 200;

export async function readExampleList(ctx: Context, asked: URLSearchParams) {
  const { language, user, db } = ctx;
  const standing = EXAMPLE_STATES.find((one) => one === asked.get("standing")) ?? "chosen";
  const scope = scopeOf(ctx, standing);
  const states = await listAxisTerms(db.read, "state");
  const areas = await listAxisTerms(db.read, "priority");
  const year = parseFiscalYear(asked.get("year") ?? "");
  const state = states.find(({ key }) => key === asked.get("state"))?.key ?? null;
  const priority = areas.find(({ key }) => key === asked.get("priority"))?.key ?? null;
  const everything = {
    ...scope,
    reader: draftReader(user),
    period: null,
    state: null,
    priority: null,
  };
  const period = year === null ? null : fiscalYearPeriod(year);
  const question: ExampleQuestion = { ...everything, period, state, priority };
  const days = await listExampleDays(db.read, everything);
  const years = [...new Set(days.map(fiscalYearOf))].toReversed();
  const listed = await listExamples(db.read, question, MOST);
  return {
    examples: listed,
    total: await countExamples(db.read, question),
    asked: { year, state, priority, standing },
    choices: {
      years: years.map((one) => ({ key: String(one), label: fiscalYearName(one, language) })),
      states: states.map(({ key, label }) => ({ key, label: label[language] })),
      priorities: areas.map(({ key, label, plan }) => ({
        key,
        label: language === "ja" ? `${label.ja}（${plan}）` : `${label.en} (${plan})`,
      })),
    },
    /** Those who may see more than what was chosen. */
    seesNominations: can(user, "event.edit"),
    mayChoose: canChoose(user),
    pageTitle: frameText[language].pageTitle(exampleText[language].title),
  };
}

export type ExampleListData = Awaited<ReturnType<typeof readExampleList>>;

/** Of what is not chosen an editor finds the own, and whoever only reads nothing. */
function scopeOf({ user }: Context, standing: ExampleState) {
  if (standing === "chosen") return { states: [standing], lead: null };
  if (!can(user, "event.edit")) return { states: ["chosen" as const], lead: null };
  return { states: [standing], lead: canChoose(user) ? null : user.organiser };
}
