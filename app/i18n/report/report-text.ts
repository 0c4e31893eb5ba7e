/** The yearly report: figures, table, published totals, chart. Words of the form to change it included. */
import type { Qualifier } from "~/domain/value/qualifier";
import type { Text } from "~/i18n/text";
import { axisText } from "./axis-text";

const qualifiedJa: Record<Qualifier, (figure: string) => string> = {
  exact: (figure) => figure,
  about: (figure) => `約${figure}`,
  "at-least": (figure) => `${figure}以上`,
  "at-most": (figure) => `最大${figure}`,
};
const qualifiedEn: Record<Qualifier, (figure: string) => string> = {
  exact: (figure) => figure,
  about: (figure) => `about ${figure}`,
  "at-least": (figure) => `${figure} or more`,
  "at-most": (figure) => `up to ${figure}`,
};

const ja = {
  title: (period: string) => `${period}の取組`,
  eyebrow: "報告",
  days: (from: string, to: string) => `${from}〜${to}（場所の現地日付による）`,
  asOf: (instant: string) => `${instant}時点`,
  changePeriod: "期間・条件を変更",
  csv: "CSV",
  previousYear: (name: string) => `前年度（${name}）`,
  nextYear: (name: string) => `翌年度（${name}）`,

  figures: "主な数値",
  events: "実施件数（登録分）",
  eventsUnit: (count: string) => `${count}件`,
  plannedBeside: (count: string) => `計画 ${count}件`,
  continuingBeside: (count: string) => `継続 ${count}件`,
  roughBeside: (count: string) => `時期不詳 ${count}件`,
  statesBeside: (count: number, of: number) => `${of}の州・地域のうち${count}`,
  attendance: "延べ参加者数（登録分）",
  exactShare: (percent: number) => `計数済み ${percent}%`,
  noExactShare: "計数済みの割合：—",
  missing: (count: string) => `未記録の実施回 ${count}回`,
  online: (figure: string) => `うちオンライン ${figure}`,
  reach: "メディアのリーチ（別計）",
  reachNone: (placements: string) => `出稿 ${placements}件・数値は未記録`,
  reachNoPlacement: "出稿なし",
  duplicates: "重複を含む",
  published: "公表値（登録分とは合算しない）",
  publishedNone: "この期間と一致する公表値はありません",

  axis: axisText.ja.by,
  compare: "前年同期との増減",
  axisLabel: "集計の軸",
  tableTitle: (axis: string) => `${axis}の実施件数と延べ参加者数`,
  column: axisText.ja.row,
  columnEvents: "実施件数",
  columnAttendance: "延べ参加者数",
  optionalColumn: {
    planned: "計画",
    continuing: "継続",
    roughlyDated: "時期不詳",
    exact: "計数済み",
    missing: "未記録（回）",
    target: "実施・計画／目標",
  },
  ofTarget: (held: string, planned: string, target: string) => `${held}・${planned}／${target}`,
  attendanceTarget: (target: string) => `目標 ${target}名`,
  statesShown: (count: number, of: number) => `${of}の州・地域のうち${count}に取組あり`,
  line: {
    "overlap-several-rows": "重複（複数の行に計上）",
    "overlap-earlier-period": "重複（全米では以前の期間に計上済み）",
    "subtotal-overlap": "重複（複数の細目に計上）",
    total: "全米計",
  },
  note: "件数は取組ごとに1件です。複数の行にまたがる取組は各行に1件ずつ計上し、重複を差し引くと全米計に一致します。参加者数の幅は、概数の記録によるものです。",
  noteOpenEnded: "「以上」は、上限の分からない記録を含むことを示します。",
  noteContinuing:
    "継続は、以前の期間に計上済みで、この期間にも実施した取組です。時期不詳は、初回の時期がこの期間の内外にまたがり、確定できない取組です。",
  separator: "、",
  colon: "：",
  dot: "・",
  range: (low: string, high: string) => `${low}〜${high}`,
  percent: (share: number) => `${share}%`,
  publishedFigures: (events: string | null, attendance: string | null) =>
    [events, attendance === null ? "参加者数は未公表" : `延べ${attendance}`]
      .filter(Boolean)
      .join("、"),
  empty: "この期間と条件に当てはまる取組は登録されていません。",
  emptyAdvice: "期間や条件を変えるか、取組を登録してください。",

  reachTitle: "メディアのリーチ",
  reachNote:
    "同じ指標の中だけで合計しています。同じ人を重ねて数えています（重複を含む）。参加者数には加えません。複数の州を挙げた出稿は各州に全量を計上し、重複の行で差し引きます。",
  reachPlacements: (count: string) => `出稿 ${count}件`,

  publishedTitle: "公表値",
  publishedSame: "同じ期間の公表値",
  measureInPhase: (measure: string, phase: string) => `${measure}（${phase}）`,
  publishedOverlapping: "期間が重なる公表値",
  publishedNote: "公表値と登録分は、差し引きも合計もしません。",
  source: "出典",
  registered: (published: string, registered: string) =>
    `公表は${published}、この登録にあるのは${registered}件です。`,
  registeredMore: (published: string, registered: string) =>
    `公表は${published}、この登録にあるのは${registered}件です。公表とは数え方が異なる取組が含まれています。`,
  registeredNone: (published: string) =>
    `公表${published}のうち、この登録にあるものはまだありません。`,
  noneHasPublishedAttendance: "参加者数が公表されているものはありません。",
  noneHasAttendance: "参加者数の記録があるものはありません。",
  someHaveAttendance: (count: string) => `このうち${count}件に参加者数の記録があります。`,
  withoutFictional: "（架空の取組を除く全米の数値）",

  chartTitle: "年度の推移",
  chartDescription: (years: string) => `年度ごとの実施件数。${years}`,
  chartYear: (year: string, events: string) => `${year} ${events}件`,
  chartYearPublished: (year: string, events: string, published: string) =>
    `${year} ${events}件（公表 ${published}）`,
  chartComputed: "登録分（件数）",
  chartSave: "画像を保存",
  chartScope: "年度ごとの実施件数。棒は登録されたもの、破線は同じ年度の公表値。",
  chartSources: (sources: string) => `公表値の出典：${sources}`,
  chartPublished: "公表値（件数）",
  chartTable: "年度ごとの数値",
  yearColumn: "年度",

  gapsTitle: "実施の登録がない州・地域",
  gapsCount: (count: number, of: number) => `${of}の州・地域のうち${count}`,
  gapsNone: "全ての州・地域に実施の登録があります。",
  gapsMap: "地図で見る",

  fiscalYear: "年度",
  calendarYear: "暦年",
  usFiscalYear: "米国会計年度（10月〜9月）",
  from: "開始日",
  to: "終了日",
  apply: "この期間で集計",
  presets: "期間の候補",
  conditionsNote: "条件を付けると、当てはまる実施回だけを数えます。",

  refusedTitle: "指定を読み取れませんでした",
  refused: (field: string, value: string, reason: string) => `${field}「${value}」：${reason}。`,
  showLatest: "最新の年度を表示",

  qualified: qualifiedJa,
  peoplePublished: (count: string) => `${count}名`,
  tenThousands: (count: string) => `${count}万`,
};

const en: typeof ja = {
  title: (period) => `Events in ${period}`,
  eyebrow: "Report",
  days: (from, to) => `${from} – ${to}, by the local day at the place`,
  asOf: (instant) => `as of ${instant}`,
  changePeriod: "Change period or filters",
  csv: "CSV",
  previousYear: (name) => `Previous (${name})`,
  nextYear: (name) => `Next (${name})`,

  figures: "Main figures",
  events: "Events held (registered here)",
  eventsUnit: (count) => count,
  plannedBeside: (count) => `${count} planned`,
  continuingBeside: (count) => `${count} continuing`,
  roughBeside: (count) => `${count} of uncertain date`,
  statesBeside: (count, of) => `in ${count} of ${of} states and territories`,
  attendance: "Cumulative attendance (registered here)",
  exactShare: (percent) => `${percent}% counted exactly`,
  noExactShare: "Share counted exactly: —",
  missing: (count) => `${count} ${count === "1" ? "session" : "sessions"} not logged`,
  online: (figure) => `of which online ${figure}`,
  reach: "Media reach (kept apart)",
  reachNone: (placements) =>
    `${placements} ${placements === "1" ? "placement" : "placements"}, no figures logged`,
  reachNoPlacement: "No placements",
  duplicates: "includes duplicates",
  published: "Published (never added to ours)",
  publishedNone: "Nothing is published for exactly this period",

  axis: axisText.en.by,
  compare: "Change from a year before",
  axisLabel: "Rows of the table",
  tableTitle: (axis) => `Events and cumulative attendance, ${axis.toLowerCase()}`,
  column: axisText.en.row,
  columnEvents: "Events",
  columnAttendance: "Cumulative attendance",
  optionalColumn: {
    planned: "Planned",
    continuing: "Continuing",
    roughlyDated: "Date uncertain",
    exact: "Counted exactly",
    missing: "Sessions not logged",
    target: "Held, planned / target",
  },
  ofTarget: (held, planned, target) => `${held}, ${planned} / ${target}`,
  attendanceTarget: (target) => `target ${target}`,
  statesShown: (count, of) => `events in ${count} of ${of} states and territories`,
  line: {
    "overlap-several-rows": "Overlap (counted in several rows)",
    "overlap-earlier-period": "Overlap (counted nationally in an earlier period)",
    "subtotal-overlap": "Overlap (counted under several headings)",
    total: "Nationwide total",
  },
  note: "Each event counts once. An event in several rows counts once in each of them; rows less overlap give the nationwide total. Ranges of attendance come from approximate records.",
  noteOpenEnded: "“Or more” marks a sum with records that have no upper bound.",
  noteContinuing:
    "Continuing: counted in an earlier period and held in this one too. Date uncertain: the first day may lie inside or outside this period.",
  separator: ", ",
  colon: ": ",
  dot: " · ",
  range: (low, high) => `${low} – ${high}`,
  percent: (share) => `${share}%`,
  publishedFigures: (events, attendance) =>
    [
      events === null ? null : `${events} events`,
      attendance === null ? "attendance not published" : `attendance ${attendance}`,
    ]
      .filter(Boolean)
      .join(", "),
  empty: "No registered event matches this period and these filters.",
  emptyAdvice: "Change the period or the filters, or register an event.",

  reachTitle: "Media reach",
  reachNote:
    "Summed within one measure only. The same person is counted again with every contact (includes duplicates). Never added to attendance. A placement naming several states stands whole in each; the overlap row deducts it.",
  reachPlacements: (count) => `${count} ${count === "1" ? "placement" : "placements"}`,

  publishedTitle: "Published totals",
  publishedSame: "Published for the same period",
  measureInPhase: (measure, phase) => `${measure} (${phase})`,
  publishedOverlapping: "Published for overlapping periods",
  publishedNote: "Published totals and ours are neither subtracted nor added.",
  source: "Source",
  registered: (published, registered) =>
    `${published} are published; ${registered} ${registered === "1" ? "is" : "are"} registered here`,
  registeredMore: (published, registered) =>
    `${published} are published; ${registered} are registered here, some of them counted in another way`,
  registeredNone: (published) => `None of the ${published} is registered here yet`,
  noneHasPublishedAttendance: "none has a published attendance",
  noneHasAttendance: "none has attendance logged",
  someHaveAttendance: (count) => `${count} of them have attendance logged`,
  withoutFictional: " (nationwide, without fictional events)",

  chartTitle: "Over the years",
  chartDescription: (years) => `Events per fiscal year. ${years}`,
  chartYear: (year, events) => `${year}: ${events}`,
  chartYearPublished: (year, events, published) => `${year}: ${events} (published ${published})`,
  chartComputed: "Registered here (events)",
  chartSave: "Save as picture",
  chartScope:
    "Events held per fiscal year: bars are registered here, dashed outlines were published of the same year.",
  chartSources: (sources) => `Sources of what was published: ${sources}`,
  chartPublished: "Published (events)",
  chartTable: "Figures per fiscal year",
  yearColumn: "Fiscal year",

  gapsTitle: "States and territories with none registered as held",
  gapsCount: (count, of) => `${count} of ${of}`,
  gapsNone: "There were events in every state and territory.",
  gapsMap: "Show on the map",

  fiscalYear: "Fiscal year",
  calendarYear: "Calendar year",
  usFiscalYear: "U.S. fiscal year (October to September)",
  from: "First day",
  to: "Last day",
  apply: "Count this period",
  presets: "Periods to choose from",
  conditionsNote: "With a filter, only the occurrences that match it are counted.",

  refusedTitle: "The request could not be read",
  refused: (field, value, reason) => `${field} “${value}”: ${reason}.`,
  showLatest: "Show the latest fiscal year",

  qualified: qualifiedEn,
  peoplePublished: (count) => count,
  tenThousands: (count) => `${count}0,000`,
};

export const reportText: Text<typeof ja> = { ja, en };
