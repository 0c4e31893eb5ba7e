/** What the API says of itself: error details, and the page that describes it. */
import type { PageReason } from "~/domain/event-question";
import type { QuestionReason } from "~/domain/report-question";
import { reportText } from "./report-text";
import type { Text } from "./text";

const reasonJa: Record<PageReason | QuestionReason, string> = {
  ...reportText.ja.reason,
  "not-a-cursor": "前のページの next の値をそのまま指定してください",
  "not-a-limit": "1から200までの整数を指定してください",
  "day-missing-or-wrong": "2018-04-01の形式で、実在する日を指定してください",
  "place-missing": "地名を指定してください",
};
const reasonEn: Record<PageReason | QuestionReason, string> = {
  ...reportText.en.reason,
  "not-a-cursor": "give the value of next from the page before, unchanged",
  "not-a-limit": "give a whole number from 1 to 200",
  "day-missing-or-wrong": "give a day that exists, written like 2018-04-01",
  "place-missing": "give the name of a place",
};

const ja = {
  title: "API",
  lead: "集計表・取組一覧・地名を、画面と同じ規則で他のシステムから読み出せます。読み出しのみです。",
  accessTitle: "利用方法",
  access:
    "管理者が発行するトークンを Authorization ヘッダーに付けてください。権限はトークンの持ち主と同じです。",
  issue: "トークンの発行：",
  keysTitle: "値の表し方",
  keys: "州は郵便略号（IN など）、実施主体・種別・行動計画の項目は画面のアドレスと同じ符号（chicago、caravan、4.0:1-1 など）、日付は場所の現地日付（2018-04-01）です。",
  strict: "分からない条件は無視せず、400 で断ります。名前・値・理由を detail に示します。",
  errorsTitle: "エラー",
  errors:
    "application/problem+json（RFC 9457）で、status・title・detail を返します。Accept-Language に応じて日本語又は英語です。",
  totalsTitle: "集計表",
  totals:
    "期間と軸（by）を指定します。期間は from と to、又は year（年度）です。行の合計から overlap を引くと全体に一致します。",
  eventsTitle: "取組一覧",
  events:
    "画面の一覧と同じ条件で、新しい順に返します。total は条件に合う全件数、next は次のページの cursor（最後は null）、limit は200までです。",
  placesTitle: "地名",
  places:
    "名前から米国の地名を探します。posts は、指定日（on）にその場所を管轄する公館です。disputed は、別の公館の主張もあることを示します。",
  openapi: "機械可読の記述",
  notFound: "このアドレスはありません。/api を御覧ください。",
  parameters: "条件",
  example: "例",
  fields: "主な項目",
  totalsFields: {
    events: "実施件数。初回の実施がこの期間にある取組",
    planned: "計画。未実施で、最初の予定がこの期間にある取組",
    continuing: "継続。以前の期間に計上済みで、この期間にも実施した取組",
    roughlyDated: "時期不詳。初回の時期がこの期間の内外にまたがる取組",
    attendance:
      "延べ参加者数。low〜high、openEnded は「以上」、exactShare は計数済みの割合（0〜1、切り捨て、0名のとき null）、sessionsMissing は記録のない実施回",
    overlap:
      "行の合計−全体。severalRows（複数の行に計上）と earlierPeriod（全国では以前の期間に計上済み）の合計",
    published: "公表値。match が same のものだけが同じ期間。登録分と合算も差し引きもしません",
    containsFictional: "架空の取組を含むか。fictional=exclude で除けます",
  },
  refused: (field: string, value: string, reason: string) => `${field}=${value}：${reason}。`,
  reason: reasonJa,
};

const en: typeof ja = {
  title: "API",
  lead: "Other systems can read totals, events and places by the same rules as the pages. Reading only.",
  accessTitle: "Access",
  access:
    "Send a token from your administrator in the Authorization header. It may read what its owner may read.",
  issue: "To issue a token:",
  keysTitle: "Values",
  keys: "States are USPS codes (IN); organizers, kinds and plan terms have the codes of our addresses (chicago, caravan, 4.0:1-1); days are local to the place (2018-04-01).",
  strict:
    "A parameter or value that is not understood is refused with 400, never ignored; detail names it and says why.",
  errorsTitle: "Errors",
  errors:
    "application/problem+json (RFC 9457) with status, title and detail, in Japanese or English by Accept-Language.",
  totalsTitle: "Totals",
  totals:
    "Ask for a period and an axis (by). The period is from and to, or year, a fiscal year. The sum of the rows less overlap equals the total.",
  eventsTitle: "Events",
  events:
    "The filters of the list, newest first. total counts all that match, next is the cursor of the following page (null at the end), limit is at most 200.",
  placesTitle: "Places",
  places:
    "Finds U.S. places by name. posts are the missions in whose jurisdiction the place lies on that day (on); disputed says that another mission claims it too.",
  openapi: "Machine-readable description",
  notFound: "There is nothing at this address. See /api.",
  parameters: "Parameters",
  example: "Example",
  fields: "Main fields",
  totalsFields: {
    events: "Events whose first held occurrence lies in the period",
    planned: "Events not held yet whose first scheduled occurrence lies in the period",
    continuing: "Events counted in an earlier period and held in this one too",
    roughlyDated: "Events whose first day may lie inside or outside the period",
    attendance:
      "Cumulative attendance from low to high; openEnded means “or more”; exactShare is the share counted exactly (0 to 1, rounded down, null when nobody was counted); sessionsMissing are held sessions without a record",
    overlap:
      "Sum of the rows less the total: severalRows (counted in several rows) plus earlierPeriod (counted nationally in an earlier period)",
    published:
      "Published totals; only match “same” is of the same period. Never added to or subtracted from ours",
    containsFictional: "Whether fictional events are in it; fictional=exclude leaves them out",
  },
  refused: (field, value, reason) => `${field}=${value}: ${reason}.`,
  reason: reasonEn,
};

export const apiText: Text<typeof ja> = { ja, en };
