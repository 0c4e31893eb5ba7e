/** A question for a file that is not understood, in words. */
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import type { Language } from "~/domain/value/language";
import { filterText } from "~/i18n/filter/filter-text";

export function refusedText(refusals: readonly FilterRefusal[], language: Language): Response {
  const t = filterText[language];
  const names: Partial<Record<string, string>> = t.field;
  const lines = refusals.map(({ field, value, reason }) =>
    t.refusal(names[field] ?? field, value, reason),
  );
  const headers = {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "private, no-store",
  };
  return new Response(`${[t.refusedTitle, ...lines].join("\n")}\n`, { status: 400, headers });
}
