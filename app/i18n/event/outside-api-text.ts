/** What the API page says of the files for other programs: maps and calendars. P175 */
import type { Text } from "~/i18n/text";

const ja = {
  title: "公開用の地図・カレンダー",
  about:
    "画面の一覧と同じ条件の実施回を、GeoJSONで返します（サインインが必要）。未実施のものは、公表可の取組を除き日付と州のみで、geometry は null です。機密性2情報は公表可の取組のみ、機密性3情報は含みません。カレンダー（iCalendar）は /events.ics で、設定画面で発行する秘密のアドレスにより、サインインせずに閲覧できます。条件は year、from、to、state、fictional、lang のみです。",
  parameters: { lang: "言語（ja、en）。省略時は Accept-Language に従う" },
  fields: {
    geometry: "場所（Point、経度・緯度の順）。示さないとき、地点が登録されていないときは null",
    dayAndStateOnly: "日付と州のみを示しているか",
    notShown:
      "情報の格付のため含まれない取組の件数。言葉・場所・月単位でない期間で絞り込むときは null",
    "title, outcome, firstDay, lastDay, states, place":
      "件名（又は予定である旨）、実施状況、日程、州、場所",
    "eventId, kind, lead, venue, startsAt, endsAt, url": "dayAndStateOnly が false の場合のみ",
    containsFictional: "架空の取組を含むか。fictional=exclude で除けます",
  },
};

const en: typeof ja = {
  title: "Maps and calendars for outside",
  about:
    "The occurrences that the list shows under the same filter, as GeoJSON, for whoever is signed in. What is not yet held has its day and state only and null as its geometry, unless its event may be published. Confidentiality 2 is there only where the event may be published, confidentiality 3 never. The calendar (iCalendar) is /events.ics, read without signing in by a secret address that is made under Settings; it takes year, from, to, state, fictional and lang alone.",
  parameters: { lang: "Language (ja, en). Without it, as Accept-Language says" },
  fields: {
    geometry: "Point, longitude first. Null where it is not shown, or where no point is registered",
    dayAndStateOnly: "Are the day and the state all that is shown?",
    notShown:
      "How many events are left out because of their classification; null where words, a place, or days other than whole months are asked for",
    "title, outcome, firstDay, lastDay, states, place":
      "Title (or that something is planned), outcome, days, states, place",
    "eventId, kind, lead, venue, startsAt, endsAt, url": "Only where dayAndStateOnly is false",
    containsFictional: "Does it contain fictional events? fictional=exclude leaves them out",
  },
};

export const outsideApiText: Text<typeof ja> = { ja, en };
