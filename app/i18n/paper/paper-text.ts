/** What a paper of a report says. Absence of a record is never called absence of what was done. N13-N15 */
import type { Axis } from "~/domain/counting/axis";
import { printedText } from "~/i18n/counting/printed-text";
import type { Text } from "~/i18n/text";

const axisJa: Record<Axis, string> = {
  state: "州・地域別の実績",
  kind: "種別の実績",
  organiser: "実施主体別の実績",
  priority: "重点分野別の実績",
  tier: "関心度別の実績",
};
const axisEn: Record<Axis, string> = {
  state: "By state or territory",
  kind: "By kind",
  organiser: "By organizer",
  priority: "By priority area",
  tier: "By level of interest",
};

const ja = {
  title: (period: string) => `${period}における取組の実績について`,
  number: "資料１",
  annex: (number: string, at: string) => `${number} 別紙${at}`.trim(),
  body: "グラスルーツからの日米関係強化に関する政府タスクフォース",
  approval: (day: string, number: string | null, office: string | null) =>
    `了承　${[day, number, office].filter((one) => one !== null).join("　")}`,
  foot: (code: string, asOf: string) => `草の根 確定版 ${code}　${asOf}時点`,
  footDraft: (asOf: string) => `草の根 案（未確定）　${asOf}時点`,
  pageOf: { before: "", between: "／", after: "" },
  fictional: "【架空】この資料は架空の取組を含む。",
  fictionalTitle: (title: string) => `【架空】${title}`,

  summary: "総括",
  held: (period: string, events: string) =>
    `${period}に実施された取組は、計${events}件である（登録による）。`,
  pending: (events: string) => `うち判断待ち${events}件。`,
  nothing: (period: string) =>
    `${period}については、登録された実施なし。記録がないことは、活動がなかったことを意味しない。`,
  attendance: (people: string) => `延べ参加者数は、${people}である。`,
  noAttendance: "延べ参加者数の記録はない。",
  whole: (people: string, sessions: string, ours: string) =>
    `うち他者が主催する行事全体の人数によるものは${people}（${sessions}回）であり、これを除くと${ours}である。`,
  unknownScope: (sessions: string) =>
    `何を数えた人数か記録のないもの（${sessions}回）は、自らの事業の人数として含めた。`,
  missing: (sessions: string, missing: string) =>
    `実施した${sessions}回のうち、${missing}回は参加者数が未記録である。`,
  coverage: (held: string, all: string) =>
    `対象とした${all}の州・地域のうち、登録された実施があるのは${held}である。`,
  finished: (posts: string, of: string) => `報告完了 ${posts}/${of}公館。`,
  finishedNote: (posts: string, of: string) => `報告完了 ${posts}/${of}公館。`,
  unasked: {
    part: "この期間の全体に及ぶ報告の作業依頼なし。",
    none: "この期間について報告の作業依頼なし。",
  },
  gapNote: (finished: string) =>
    `（注）${finished}記録がないことは、活動がなかったことを意味しない。`,
  besides: (of: readonly string[]) => `このほか、${of.join("、")}がある。`,
  besidesPlanned: (events: string) => `計画${events}件`,
  besidesContinuing: (events: string) => `以前の期間に計上した取組の継続${events}件`,
  besidesRough: (events: string) => `時期不詳${events}件`,
  hidden: (events: string) =>
    `機密性3情報の取組は、件数及び人数に含め、内容を示さない（非表示 ${events}件）。`,
  withoutSecrets:
    "対象期間が月を単位としないため、機密性3情報の取組は、件数及び人数に含めていない。",

  axis: axisJa,
  column: {
    events: "件数",
    change: "前年度差",
    changeFrom: (period: string) => `${period}との差`,
    planned: "計画",
    continuing: "継続",
    people: "延べ参加者数",
    range: "延べ参加者数の幅",
    exact: "計数済み",
    missing: "未記録（回）",
    id: "番号",
    event: "取組",
    lead: "主担当",
    first: "初回",
    states: "州・地域",
    place: "場所",
    period: "期間",
    published: "公表値",
    source: "出典",
    term: "用語",
    meaning: "意味",
  },
  notLogged: "未記録",
  none: "—",
  negative: (figure: string) => `△${figure}`,
  positive: (figure: string) => `＋${figure}`,
  percent: (share: number) => `${share}%`,

  chart: "月別の実施件数",
  chartUnit: "件",
  month: (month: number) => `${month}月`,
  monthOf: (year: number, month: number) => `${year}年${month}月`,
  bar: (label: string, events: string) => `${label} ${events}件`,
  undated: (events: string) => `（注）月を特定できない取組${events}件は、図に含まない。`,
  list: "、",
  placeIn: (place: string, state: string) => `${state} ${place}`,

  gaps: (states: string) => `登録された実施がない州・地域（${states}）`,
  noGaps: "全ての州・地域に、登録された実施がある。",
  publishedTitle: "公表値",
  publishedNote: "（注）公表値と登録による数値は、差し引きも合計もしない。",
  notes: (change: boolean) =>
    [
      "（注１）件数は取組ごとに１件。複数の行に計上した取組は、重複として差し引いた。",
      `（注２）${printedText.ja.note}幅は別紙１のとおり。`,
      ...(change ? ["（注３）差は、件数による。"] : []),
    ].join("\n"),
  roundingNote: `（注）${printedText.ja.note}`,

  axesTitle: "軸別の実績",
  wholeTitle: "他者が主催する行事全体の人数による実施回",
  wholeNote: "（注）人数の多い順に10回まで。行事全体の人数であり、自らの事業の参加者数ではない。",
  eventsTitle: "取組の一覧",
  eventsNote: (shown: string, of: string) =>
    `（注）${of}件のうち、番号順に${shown}件。全ての取組は、電子ファイルの「明細」にある。`,
  earlierNote: "（注）初回が期間より前の取組は、以前の期間に計上し、継続として掲げた。",
  hiddenNote: (events: string) =>
    `（注）機密性3情報の取組は、合計に含め、一覧に示さない（非表示 ${events}件）。`,
  definitionsTitle: "用語及び集計の方法",
  definitions: "用語",
  method: "集計の方法",
};

const en: typeof ja = {
  title: (period) => `Results of outreach in ${period}`,
  number: "Paper 1",
  annex: (number, at) => `${number} Annex ${at}`.trim(),
  body: "Government Task Force for Strengthening Japan-U.S. Relations from the Grassroots",
  approval: (day, number, office) =>
    `Approved: ${[day, number, office].filter((one) => one !== null).join(", ")}`,
  foot: (code, asOf) => `Kusanone, approved record ${code}, as of ${asOf}`,
  footDraft: (asOf) => `Kusanone, draft (not approved), as of ${asOf}`,
  pageOf: { before: "Page ", between: " of ", after: "" },
  fictional: "[Fictional] This paper contains fictional events.",
  fictionalTitle: (title) => `[Fictional] ${title}`,

  summary: "Summary",
  held: (period, events) =>
    `In ${period}, events held numbered ${events} in all, as registered here.`,
  pending: (events) => ` Of these, ${events} await a decision on whether they count.`,
  nothing: (period) =>
    `For ${period} nothing is registered as held. Absence of a record is not absence of activity.`,
  attendance: (people) => `Cumulative attendance was ${people}.`,
  noAttendance: "No attendance is on record.",
  whole: (people, sessions, ours) =>
    ` Of this, ${people} (sessions: ${sessions}) is that of whole events hosted by others; without it, ${ours}.`,
  unknownScope: (sessions) =>
    ` Figures that do not say what was counted (sessions: ${sessions}) are included as our own.`,
  missing: (sessions, missing) =>
    `Of ${sessions} sessions held, ${missing} have no attendance logged.`,
  coverage: (held, all) =>
    `Of ${all} states and territories, ${held} have something registered as held.`,
  finished: (posts, of) => ` Posts that have finished reporting: ${posts} of ${of}.`,
  finishedNote: (posts, of) => `Posts that have finished reporting: ${posts} of ${of}. `,
  unasked: {
    part: "No reporting round covers the whole of this period. ",
    none: "No reporting round covers this period. ",
  },
  gapNote: (finished) => `Note: ${finished}Absence of a record is not absence of activity.`,
  besides: (of) => `Besides: ${of.join(", ")}.`,
  besidesPlanned: (events) => `${events} planned`,
  besidesContinuing: (events) => `${events} continuing from an earlier period`,
  besidesRough: (events) => `${events} of uncertain date`,
  hidden: (events) =>
    `Events of Confidentiality 3 are counted and not shown (not shown: ${events}).`,
  withoutSecrets:
    "The period is not of whole months, so events of Confidentiality 3 are not counted.",

  axis: axisEn,
  column: {
    events: "Events",
    change: "Change",
    changeFrom: (period) => `Change from ${period}`,
    planned: "Planned",
    continuing: "Continuing",
    people: "Cumulative attendance",
    range: "Range of attendance",
    exact: "Counted",
    missing: "Not logged",
    id: "No.",
    event: "Event",
    lead: "Lead",
    first: "First day",
    states: "State",
    place: "Place",
    period: "Period",
    published: "Published",
    source: "Source",
    term: "Term",
    meaning: "Meaning",
  },
  notLogged: "not logged",
  none: "—",
  negative: (figure) => `−${figure}`,
  positive: (figure) => `+${figure}`,
  percent: (share) => `${share}%`,

  chart: "Events held by month",
  chartUnit: "events",
  month: (month) =>
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
      month - 1
    ] ?? "",
  monthOf: (year, month) => `${en.month(month)} ${year}`,
  bar: (label, events) => `${label} ${events}`,
  undated: (events) => `Note: events whose month is not known (${events}) are not in the chart.`,
  list: ", ",
  placeIn: (place, state) => [place, state].filter(Boolean).join(", "),

  gaps: (states) => `States and territories with nothing registered as held (${states})`,
  noGaps: "Every state and territory has something registered as held.",
  publishedTitle: "Published totals",
  publishedNote: "Note: published and registered figures are never differenced or added.",
  notes: (change) =>
    [
      "Note 1: Each event counts once. Events counted in several rows are deducted as overlap.",
      `Note 2: ${printedText.en.note} Ranges stand in Annex 1.`,
      ...(change ? ["Note 3: The change is that in the number of events."] : []),
    ].join("\n"),
  roundingNote: `Note: ${printedText.en.note}`,

  axesTitle: "Results by axis",
  wholeTitle: "Sessions with the attendance of a whole event hosted by others",
  wholeNote:
    "Note: the ten largest at most. Figures are those of the whole event, not of our own program.",
  eventsTitle: "List of events",
  eventsNote: (shown, of) =>
    `Note: ${shown} of ${of} events, by number. All of them stand in the sheet “Rows” of the workbook.`,
  earlierNote:
    "Note: events that began before the period count in an earlier one and are listed as continuing.",
  hiddenNote: (events) =>
    `Note: events of Confidentiality 3 are in the totals and not listed (not shown: ${events}).`,
  definitionsTitle: "Terms and method",
  definitions: "Terms",
  method: "Method",
};

export const paperText: Text<typeof ja> = { ja, en };
