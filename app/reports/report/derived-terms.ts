/** What the rows of forms, months and quarters are called. N11, P170 */
import { isPartAxis, type PartAxis, ROUGH_KEY } from "~/domain/counting/axis";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { formatRoughDay } from "~/domain/day/format-day";
import { roughDay } from "~/domain/day/rough-day";
import type { Bilingual, Language } from "~/domain/value/language";
import { eventWords } from "~/i18n/event/event-words";
import { axisText } from "~/i18n/report/axis-text";
import type { AxisTerm } from "./axis-rows";

/** In order: forms as everywhere, months and quarters by day, and last what is dated too roughly. */
export function derivedTerms(axis: "form" | PartAxis, keys: Iterable<string>): AxisTerm[] {
  const name = isPartAxis(axis) ? partName(axis) : formName;
  const inOrder = isPartAxis(axis) ? [...keys].sort() : EVENT_FORMS;
  return inOrder.map((key) => ({ key, label: name(key), parent: null, plan: null }));
}

function formName(key: string): Bilingual {
  const form = EVENT_FORMS.find((one) => one === key);
  return said((of) => (form === undefined ? key : eventWords[of].form[form]));
}

const partName = (axis: PartAxis) => (key: string) => {
  const read = roughDay(axis, key);
  if (key === ROUGH_KEY || !read.ok) return said((of) => axisText[of].rough);
  return said((of) => formatRoughDay(read.value, of));
};

const said = (of: (language: Language) => string): Bilingual => ({ ja: of("ja"), en: of("en") });
