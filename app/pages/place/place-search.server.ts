/** Towns of the gazetteer by name, with the missions that hold them on a day: for the place picker and for the API. */

import type { Context } from "~/context/context.server";
import { parsePlaceQuestion } from "~/domain/api-question";
import { todayIn } from "~/domain/day/local-time";
import { exactDay, roughDay } from "~/domain/day/rough-day";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { isUnreadable, madeReadable } from "~/domain/value/typed-text";
import { filterText } from "~/i18n/filter/filter-text";
import { searchPlaces } from "~db/queries/reference/places";

const MOST_PICKED = 20;

/** Says again what was typed: answers may come in another order than the questions. */
export async function readPickedPlaces({ db, now, language }: Context, params: URLSearchParams) {
  const typed = roughDay("day", params.get("on") ?? "");
  const on = typed.ok ? typed.value : exactDay(todayIn(HOME_ZONE, now));
  const q = params.get("q") ?? "";
  if (isUnreadable(q)) {
    const t = filterText[language];
    const message = t.refusal(t.field.q, madeReadable(q.slice(0, 40)), "unreadable");
    return { q, rows: [], refused: { field: "q", reason: "unreadable", message } };
  }
  const asked = { on: on.from, limit: MOST_PICKED };
  return { q, rows: await searchPlaces(db.read, q.slice(0, 100), asked), refused: null };
}

export async function readNamedPlaces({ db, now }: Context, params: URLSearchParams) {
  const question = parsePlaceQuestion(params, todayIn(HOME_ZONE, now));
  if (!question.ok) return question;
  const { q, on, limit } = question;
  const places = await searchPlaces(db.read, q, { on, limit });
  const rows = places.map(({ population: _, ...place }) => place);
  return { ok: true as const, rows };
}
