/** What the API says of itself: error details, and the page that describes it. */

import type { ImportReason } from "~/domain/api-import";
import type { PageReason } from "~/domain/api-question";
import { IMPORT_KINDS } from "~/domain/import/import-kind";
import type { QuestionReason } from "~/domain/report-question";
import { questionText } from "./question-text";
import type { Text } from "./text";

const reasonJa: Record<PageReason | QuestionReason | ImportReason, string> = {
  ...questionText.ja.reason,
  "not-a-cursor": "前のページの next の値をそのまま指定してください",
  "not-a-limit": "1から200までの整数を指定してください",
  "day-missing-or-wrong": "2018-04-01の形式で、実在する日を指定してください",
  "place-missing": "地名を指定してください",
  "kind-missing": `取込みの種類（${IMPORT_KINDS.join("、")}）を指定してください`,
  "not-japanese": "japanese だけを指定できます",
  "not-a-source": "ファイルの出所の名前を、100字までの1行で指定してください",
  "not-a-row": "行番号又は件数（200まで）を整数で指定してください",
};
const reasonEn: Record<PageReason | QuestionReason | ImportReason, string> = {
  ...questionText.en.reason,
  "not-a-cursor": "give the value of next from the page before, unchanged",
  "not-a-limit": "give a whole number from 1 to 200",
  "day-missing-or-wrong": "give a day that exists, written like 2018-04-01",
  "place-missing": "give the name of a place",
  "kind-missing": `give what it is (${IMPORT_KINDS.join(", ")})`,
  "not-japanese": "only japanese can be given",
  "not-a-source": "give the name of the source in one line of at most 100 characters",
  "not-a-row": "give the number of a row, or how many rows (at most 200)",
};

const ja = {
  title: "API",
  lead: "集計表、取組一覧、団体・企業、地名を、画面と同じ規則で他のシステムから読み出せます。書き込みは、ファイルの取込みのみです。",
  accessTitle: "利用方法",
  access:
    "管理者が発行するトークンを Authorization ヘッダーに付けてください。権限はトークンの持ち主と同じです。",
  issue: "トークンの発行：",
  keysTitle: "値の表し方",
  keys: "州は郵便略号（IN など）、実施主体・種別・行動計画の区分は画面のアドレスと同じコード（chicago、caravan、4.0:1-1 など）、日付は場所の現地日付（2018-04-01）です。",
  strict: "分からない条件は無視せず、400 を返します。名前・値・理由を detail に示します。",
  errorsTitle: "エラー",
  errors:
    "application/problem+json（RFC 9457）で、status・title・detail を返します。Accept-Language に応じて日本語又は英語です。",
  totalsTitle: "集計表",
  totals:
    "期間と軸（by）を指定します。期間は from と to、又は year（年度）です。行の合計から overlap を引くと全体に一致します。",
  coverageTitle: "展開状況",
  coverage:
    "州と重点分野（又は関心度）の組合せごとの実施・計画です。期間を省くと、実施のある最新の年度です。各行・各列の欄の合計から overlap を引くと計（total）に一致します。",
  eventsTitle: "取組一覧",
  events:
    "画面の一覧と同じ条件で、登録順に返します。total は条件に合う全件数、next は次のページの cursor（最後は null）、limit は200までです。順序は編集で変わらないため、読み出しの途中で日付が変わった取組も漏れません。途中で条件から外れた取組は返らず、登録された取組は最後に返ります。",
  placesTitle: "地名",
  places:
    "名前から米国の地名を探します。posts は、指定日（on）にその場所を管轄する公館です。disputed は、別の公館の管轄とする資料があることを示します。",
  openapi: "機械可読の記述",
  readOnly: "読み出しのみです。GET で送信してください。",
  writeOnly: "書き込みのみです。POST で送信してください。",
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
      "延べ参加者数。low〜high（誰も数えていないときは null。0 は0名）、openEnded は「以上」、exactShare は計数済みの割合（0〜1、切り捨て、0名のとき null）、sessionsMissing は参加者数が未記録の実施回",
    targets:
      "その行（全体は全条件）に定めた目標。events は件数、attendance は延べ人数。足し合わせない",
    costs:
      "実施（held）・計画（planned）ごとの費用。planned・actual は通貨別の合計、events のうち withCost 件が金額、withActual 件が実績額を記録",
    overlap:
      "行の合計−全体。severalRows（複数の行に計上）と earlierPeriod（全米では以前の期間に計上済み）の合計。rowsUrl は当たる取組の一覧",
    published:
      "全米の公表値（条件なし）。match が same のものだけが同じ期間。登録分と合算も差し引きもしません",
    containsFictional: "架空の取組を含むか。fictional=exclude で除けます",
    notShown:
      "機密性3情報のため一覧に示さない取組の件数（全体には数える）。言葉・場所・月単位でない期間で絞り込むときは null（全体にも数えない）",
    printedNote: "attendance.printed（印刷時の表記）の端数処理。印刷するときに添える",
    rowsUrl: "数値の内訳（取組一覧）のアドレス",
  },
  coverageFields: {
    "states, terms": "行（州・地域等）と列（行動計画の区分）。total と overlap をもつ",
    cells:
      "欄。events（実施）、approved・submitted・returned（計画。和が planned）、continuing、roughlyDated",
    ownDrafts: "閲覧できる未提出の計画。どの合計にも含まれない",
    target: "その欄に定めた目標（件数）。足し合わせない",
    "lastContact, daysSince": "最後の実施日と今日までの日数。rough は概略の日付",
    gap: "空白の重点分野の数（empty）と対象の数（of）",
    rowsUrl: "実施した取組の一覧のアドレス",
  },
  eventsFields: {
    rows: "取組。件名（ja・en）、形態、種別、実施主体、実施回（日付は精度と幅をもつ）、条件に合う実施回の参加者数",
    total: "条件に合う取組の全件数",
    containsFictional: "条件に合う取組に架空のものを含むか。fictional=exclude で除けます",
    notShown:
      "機密性3情報のため一覧に示さない取組の件数（全体には数える）。言葉・場所・月単位でない期間で絞り込むときは null（全体にも数えない）",
    next: "次のページの cursor。最後のページでは null",
  },
  placesFields: {
    rows: "id、name、nameJa（日本語名。ない町は null）、state、county、zone（IANA）、lat、lon、posts（公館のコード）、disputed",
  },
  parameter: {
    period: {
      "from, to": "期間の初日と末日（例：2018-04-01）。両方とも必要です",
      year: "年度（例：2018）。from・to の代わりに指定します",
    },
    coverageBy: "列：priority（省略時）又は tier",
    by: "集計の軸：state、kind、organiser、priority、tier（省略時は state）",
    filter: {
      form: "形態：caravan、media-buy、mission-event、other",
      kind: "種別のコード",
      state:
        "州の略号、online・nationwide・abroad・unknown、又は公館の管轄（jurisdiction:chicago）",
      place:
        "場所：町の番号（地名の id）か名前（シカゴ、Springfield IL。同名の町は人口の多いもの）、地図の地点（緯度_経度、41.85_-87.65 など）又は範囲（南_西_北_東、* で区切って複数）。座標のない取組は州の代表点",
      organiser: "実施主体のコード",
      "priority, tier":
        "行動計画の区分（例：4.0:1-1、2017:I1、4.0:untagged、before-plan）。見出し（4.0:1）は、その細目のいずれかに当たるもの",
      restated:
        "計画の版（例：4.0）。重点分野と関心度をその版の区分に読み替える。対応しないものは 4.0:unmapped",
      outcome: "実施状況：scheduled、held、cancelled、postponed",
      counted:
        "計上の判断：yes、no、pending。カンマで区切って複数。集計に no は入りません（省略時は yes と pending）",
      q: "検索語（日本語・英語。空白で区切り、全てを含むもの）",
      fictional: "include（省略時）又は exclude",
    },
    page: {
      figure:
        "集計の内訳：held、planned、planned-returned、planned-draft、continuing、not-counted、roughly-dated、standing（中止・延期を除く）、attendance（参加者数を数えた実施回）、whole（他者の催し全体の数）、又は重複：overlap-state、overlap-organiser、overlap-priority、overlap-tier",
      cursor: "前の答えの next",
      limit: "1〜200（省略時は50）",
    },
    places: {
      q: "地名（州を付けて絞れます。語の順は問いません）。先頭が一致するものが先",
      on: "管轄を判定する日（省略時は今日）",
      limit: "1〜200（省略時は50）",
    },
  },
  refused: (field: string, value: string, reason: string) => `${field}=${value}：${reason}。`,
  reason: reasonJa,
};

const en: typeof ja = {
  title: "API",
  lead: "Other systems can read totals, events, organizations and places by the same rules as the pages. Of writing there is the import of files.",
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
  coverageTitle: "Coverage",
  coverage:
    "Events held and planned by state and priority area (or level of interest). Without a period, the latest fiscal year with held events. Cells of a row or column less overlap equal its total.",
  eventsTitle: "Events",
  events:
    "The filters of the list, in the order of entry. total counts all that match, next is the cursor of the following page (null at the end), limit is at most 200. No edit changes the order, so an event that moves to another day while you read is not lost. What stops to match meanwhile is left out; what is entered comes last.",
  placesTitle: "Places",
  places:
    "Finds U.S. places by name. posts are the missions in whose jurisdiction the place lies on that day (on); disputed says that another source names another mission.",
  openapi: "Machine-readable description",
  readOnly: "Reading only: send a GET request.",
  writeOnly: "Writing only: send a POST request.",
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
      "Cumulative attendance from low to high (null where nobody counted; 0 is nobody came); openEnded means “or more”; exactShare is the share counted exactly (0 to 1, rounded down, null when nobody was counted); sessionsMissing are held sessions without logged attendance",
    targets:
      "What was set for exactly this row (or for all that is asked): events, and people in attendance. Never to be summed",
    costs:
      "Costs of held and of planned events. planned and actual are sums by currency; of events, withCost say any amount and withActual what was paid",
    overlap:
      "Sum of the rows less the total: severalRows (counted in several rows) plus earlierPeriod (counted nationally in an earlier period); rowsUrl lists the events",
    published:
      "Totals published nationwide, without conditions; only match “same” is of the same period. Never added to or subtracted from ours",
    containsFictional: "Whether fictional events are in it; fictional=exclude leaves them out",
    notShown:
      "Events that count and are not listed, as Confidentiality 3; null where words, a place, or days other than whole months are asked for, and then they do not count either",
    printedNote: "How attendance.printed is rounded; stands beside it wherever it is printed",
    rowsUrl: "Where the events behind the figure are listed",
  },
  coverageFields: {
    "states, terms":
      "Rows (states and rows for none) and columns (terms), each with total and overlap",
    cells:
      "events (held); approved, submitted, returned (planned; their sum is planned); continuing; roughlyDated",
    ownDrafts: "Plans not yet submitted that you may read; in no sum",
    target: "Set for exactly this cell, in events; never added up",
    "lastContact, daysSince": "Last held day and days until today; rough when known only roughly",
    gap: "Priority areas that are empty, of how many",
    rowsUrl: "Where the events held are listed",
  },
  eventsFields: {
    rows: "Events: title (ja, en), form, kind, organizers, occurrences (days with their precision and span), attendance of the occurrences that match",
    total: "How many events match",
    containsFictional: "Whether any that match are fictional; fictional=exclude leaves them out",
    notShown:
      "Events that count and are not listed, as Confidentiality 3; null where words, a place, or days other than whole months are asked for, and then they do not count either",
    next: "Cursor of the next page; null on the last one",
  },
  placesFields: {
    rows: "id, name, nameJa (Japanese name, or null), state, county, zone (IANA), lat, lon, posts (codes of missions), disputed",
  },
  parameter: {
    period: {
      "from, to": "First and last day of the period, such as 2018-04-01; both are needed",
      year: "A fiscal year such as 2018, instead of from and to",
    },
    coverageBy: "Columns: priority (when left out) or tier",
    by: "Rows: state, kind, organiser, priority, tier (state when left out)",
    filter: {
      form: "Form: caravan, media-buy, mission-event, other",
      kind: "Code of a kind",
      state:
        "Code of a state, online, nationwide, abroad, unknown, or a mission's jurisdiction (jurisdiction:chicago)",
      place:
        "A town by its id (see places) or its name (Chicago, Springfield IL; of several the one with most people), a point of the map (latitude_longitude, such as 41.85_-87.65), or areas (south_west_north_east, several with * between). Events without coordinates stand at the label point of their state",
      organiser: "Code of an organizer",
      "priority, tier":
        "Term of an action plan, such as 4.0:1-1, 2017:I1, 4.0:untagged, before-plan; a heading (4.0:1) means any term under it",
      restated:
        "A plan version (such as 4.0): priority areas and levels of interest restated under it. What corresponds to nothing: 4.0:unmapped",
      outcome: "Outcome: scheduled, held, cancelled, postponed",
      counted:
        "Decision on counting: yes, no, pending, several with commas. No is in no total (left out: yes and pending)",
      q: "Search words, all of them, in any order, Japanese or English",
      fictional: "include (when left out) or exclude",
    },
    page: {
      figure:
        "Those behind a figure: held, planned, planned-returned, planned-draft, continuing, not-counted, roughly-dated, standing (neither canceled nor postponed), attendance (sessions whose people are counted), whole (of somebody else's whole event); or behind an overlap: overlap-state, overlap-organiser, overlap-priority, overlap-tier",
      cursor: "next of the answer before",
      limit: "1 to 200 (50 when left out)",
    },
    places: {
      q: "Words of the name, with the state to narrow it; what begins so stands first",
      on: "Day to judge the jurisdiction by (today when left out)",
      limit: "1 to 200 (50 when left out)",
    },
  },
  refused: (field, value, reason) => `${field}=${value}: ${reason}.`,
  reason: reasonEn,
};

export const apiText: Text<typeof ja> = { ja, en };
