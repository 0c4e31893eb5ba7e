/** /submissions/difference: which reports can be chosen, and the difference of the two that are. P170 */
import type { Context } from "~/context/context.server";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { formatReportPeriod } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import {
  DIFFERENCE_PARAMETERS,
  differenceParams,
  sideText,
} from "~/domain/submission/difference-question";
import { shortCode } from "~/domain/submission/short-code";
import { groupedBy } from "~/domain/value/grouped-by";
import { readBeside } from "~/http/read-beside.server";
import { frameText } from "~/i18n/frame-text";
import { differenceText } from "~/i18n/submission/difference-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { namedRows } from "~/reports/submission/difference-rows";
import { submissionTitle } from "~/reports/submission/submission-title";
import { findPlanBook } from "~db/queries/plan/plans";
import { listSubmissions } from "~db/queries/submission/submissions";
import { type DifferenceTable, readDifference } from "./difference.server";

export type SideOption = { value: string; label: string };

export const readDifferencePage = readBeside(readPage);

async function readPage(ctx: Context, request: Request) {
  const params = new URL(request.url).searchParams;
  const t = differenceText[ctx.language];
  const page = {
    pageTitle: frameText[ctx.language].pageTitle(t.title),
    asOf: t.asOf(namedTokyoTime(ctx.now, ctx.language)),
  };
  const options = await readSideOptions(ctx);
  const plans = await readPlanOptions(ctx);
  const nothing = { ...page, options, plans, shown: null, chosen: null, refusals: [] };
  if (!params.has("a")) return nothing;
  const read = await readDifference(ctx, params);
  if (!read.ok) return { ...nothing, chosen: chosenOf(params), refusals: read.refusals };
  const shown = shownOf(read.table);
  return {
    ...page,
    options: withAsked(options, read.table, ctx),
    ...{ plans, shown },
    chosen: shown.question,
    refusals: [],
  };
}
export type DifferencePage = Awaited<ReturnType<typeof readDifferencePage>>;

/** What is refused stays chosen, to be mended rather than chosen anew. */
function chosenOf(params: URLSearchParams) {
  const [a = "", b = "now", by = "nation", under = null] = DIFFERENCE_PARAMETERS.map(
    (field) => params.get(field) ?? undefined,
  );
  return { a, b, by, under };
}

/** Rows that changed, each with its figures together, and how many did not. */
function shownOf(table: DifferenceTable) {
  const { question } = table;
  const rows = [...groupedBy(namedRows(table), ({ key }) => key).values()];
  const changed = rows.filter((figures) => figures.some(({ parts }) => parts.length > 0));
  return {
    question: { ...question, a: sideText(question.a), b: sideText(question.b) },
    query: differenceParams(question).toString(),
    rows: changed.map((figures) => ({
      key: figures[0]?.key ?? "",
      label: figures[0]?.label ?? { ja: "", en: "" },
      figures: figures.filter(({ parts }) => parts.length > 0),
    })),
    unchanged: rows.length - changed.length,
  };
}
export type ShownDifference = ReturnType<typeof shownOf>;

const YEARS_OFFERED = 10;

/** The frozen reports, newest first, the register as it is, and the last fiscal years. */
async function readSideOptions({ db, language, now }: Context): Promise<SideOption[]> {
  const t = differenceText[language];
  const frozen = (await listSubmissions(db.read)).flatMap((one) =>
    one.sha256 === null
      ? []
      : [
          {
            value: `submission:${one.id}`,
            label: t.frozen(submissionTitle(one, language), shortCode(one.sha256)),
          },
        ],
  );
  const thisYear = fiscalYearOf(todayIn(HOME_ZONE, now));
  const years = Array.from({ length: YEARS_OFFERED }, (_, back) =>
    fiscalYearPeriod(thisYear - back),
  );
  return [
    ...frozen,
    { value: "now", label: t.now },
    ...years.map((period) => ({
      value: sideText({ of: "period", period }),
      label: t.asRegistered(formatReportPeriod(period, language)),
    })),
  ];
}

/** The versions whose date is known: only under those can anything be restated. P26 */
async function readPlanOptions({ db, language }: Context): Promise<SideOption[]> {
  const { versions } = await findPlanBook(db.read);
  return versions.flatMap(({ id, name, inForceFrom }) =>
    inForceFrom === null ? [] : [{ value: id, label: name[language] }],
  );
}

/** A period that is asked for and not offered stays chosen. */
function withAsked(
  options: SideOption[],
  { question: { a, b } }: DifferenceTable,
  { language }: Context,
): SideOption[] {
  const asked = [a, b].flatMap((side) =>
    side.of === "period"
      ? [
          {
            value: sideText(side),
            label: differenceText[language].asRegistered(formatReportPeriod(side.period, language)),
          },
        ]
      : [],
  );
  const offered = new Set(options.map(({ value }) => value));
  return [...options, ...asked.filter(({ value }) => !offered.has(value))];
}
