/** What a box of the event form is called, from its name: occurrences[2].first is 訪問先3：初日. */
import type { EventForm } from "~/domain/counting/event-form";
import { isPlainField } from "~/domain/event/occurrence-fields";
import type { Language } from "~/domain/value/language";
import { occurrenceFieldText } from "~/i18n/event/occurrence-field-text";
import { eventFormText } from "./event-form-text";
import { placementFormText } from "./placement-form-text";

export function boxLabel(name: string, form: EventForm, language: Language): string {
  const t = eventFormText[language];
  const colon = language === "ja" ? "：" : ": ";
  const match = /^occurrences\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?)?$/.exec(name);
  if (match) {
    const occurrence = t.occurrence(form, Number(match[1]) + 1);
    const [, , box = "", row, inner] = match;
    if (box === "") return occurrence;
    const label =
      box === "reach" && row !== undefined
        ? placementFormText[language].reachRow(Number(row) + 1)
        : labelOf(box, form, language);
    return [occurrence, label, inner ? labelOf(inner, form, language) : null]
      .filter(Boolean)
      .join(colon);
  }
  const partner = /^partners\[(\d+)\]$/.exec(name);
  if (partner) return t.partner(Number(partner[1]) + 1);
  return labelOf(name, form, language);
}

function labelOf(box: string, form: EventForm, language: Language): string {
  if (isPlainField(box)) return occurrenceFieldText[language][box].label;
  const t = { ...eventFormText[language], ...placementFormText[language] };
  const isFlight = form === "media-buy";
  const labels: Record<string, unknown> = {
    ...t,
    first: isFlight ? t.flightStart : t.firstDay,
    last: isFlight ? t.flightEnd : t.lastDay,
    firstPrecision: t.precision(isFlight ? t.flightStart : t.firstDay),
    lastPrecision: t.precision(isFlight ? t.flightEnd : t.lastDay),
    startsTwice: t.startTime,
    placeName: t.place,
    placeId: t.place,
    organisers: t.hosts,
    costCurrency: t.currency,
    costQualifier: t.qualifier,
    costAmount: t.cost,
    actualCostAmount: t.actualCost,
    actualCostQualifier: t.qualifier,
    plan: t.tags,
    occurrences: t.occurrences[form],
    partners: t.partners,
  };
  const label = labels[box];
  return typeof label === "string" ? label : box;
}
