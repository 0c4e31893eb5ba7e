/** What the rows of a difference are called, in official order: by the later of the two reports, then by the earlier. */
import { NATION_KEY } from "~/domain/counting/axis";
import { EVENT_FORMS, type EventForm } from "~/domain/counting/event-form";
import { formatRoughDay } from "~/domain/day/format-day";
import { roughDay } from "~/domain/day/rough-day";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import { isPartOfPeriod, type ReportAxis, ROUGH_KEY } from "~/domain/submission/report-cells";
import type { Bilingual, Language } from "~/domain/value/language";
import { eventWords } from "~/i18n/event/event-words";
import { differenceText } from "~/i18n/submission/difference-text";
import { axisRows } from "~/reports/report/axis-rows";
import { frozenPlans, frozenTerms } from "./frozen-table";

/** Every key with its name, in order. */
export function differenceNames(
  { a, b }: Record<"a" | "b", FrozenReport>,
  axis: ReportAxis,
  keys: ReadonlySet<string>,
): Map<string, Bilingual> {
  if (axis === "nation") return new Map([[NATION_KEY, said((of) => differenceText[of].nation)]]);
  if (axis === "form") return new Map(EVENT_FORMS.map((form) => [form, formName(form)]));
  if (isPartOfPeriod(axis))
    return new Map([...keys].sort().map((key) => [key, partName(key, axis)]));
  const [older, newer] = [frozenTerms(a, axis), frozenTerms(b, axis)];
  const known = new Set(newer.map(({ key }) => key));
  const terms = [...newer, ...older.filter(({ key }) => !known.has(key))];
  const [plans, former] = [frozenPlans(b), frozenPlans(a)];
  const gone = former.filter(({ id }) => !plans.some((plan) => plan.id === id));
  const rows = axisRows(axis, keys, terms, [...gone, ...plans]);
  return new Map(rows.map(({ key, label }) => [key, label]));
}

const said = (of: (language: Language) => string): Bilingual => ({ ja: of("ja"), en: of("en") });

const formName = (form: EventForm) => said((of) => eventWords[of].form[form]);

function partName(key: string, axis: "month" | "quarter"): Bilingual {
  const read = roughDay(axis, key);
  if (key === ROUGH_KEY || !read.ok) return said((of) => differenceText[of].rough);
  return said((of) => formatRoughDay(read.value, of));
}
