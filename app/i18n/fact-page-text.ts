/** The page of area facts by measure. */
import type { Text } from "./text";

const ja = {
  title: "地域データ",
  intro:
    "公表された値を指標ごとに示します。定義の異なる値は、足したり引いたりせず、同じ目盛りに載せません。",
  measure: "指標",
  chooseMeasure: "指標を選ぶ",
  show: "表示",
  area: "地域",
  figure: "値",
  period: "時点",
  rank: "順位",
  ranked: (rank: number, of: number, tied: boolean) =>
    `${rank}位${tied ? "（同順位）" : ""}／${of}`,
  perJobs: "雇用1万人当たり",
  perPeople: "人口10万人当たり",
  jobsYear: (asOf: string) => `雇用者数は${asOf}（BEA）`,
  peopleYear: (asOf: string) => `人口は${asOf}（国勢調査）`,
  states: "州・地域",
  others: "全米・管轄・その他",
  known: (known: number, of: number) => `${of}州・地域のうち${known}が公表値あり`,
  unknown: "公表値が登録されていない州・地域",
  sum: (known: number) => `公表値のある${known}州・地域の計`,
  noSum: "州・地域の値は、足しても全体の値にならない。",
  noFacts: "公表値は登録されていません。",
  none: "この条件に合う公表値は登録されていません。",
  /** Regions of BEA's statistics, by the name of their source. */
  regions: {
    Midwest: "中西部",
    Northeast: "北東部",
    South: "南部",
    Southeast: "南東部",
    Southwest: "南西部",
    West: "西部",
  },
  nation: "全米",
  download: "CSVをダウンロード",
  print: "印刷",
};

const en: typeof ja = {
  title: "Area facts",
  intro:
    "Published figures by measure. Figures by different definitions are never added, subtracted or put on one scale.",
  measure: "Measure",
  chooseMeasure: "Choose a measure",
  show: "Show",
  area: "Area",
  figure: "Figure",
  period: "As of",
  rank: "Rank",
  ranked: (rank, of, tied) => `${rank}${tied ? " (tied)" : ""} of ${of}`,
  perJobs: "Per 10,000 jobs",
  perPeople: "Per 100,000 people",
  jobsYear: (asOf) => `jobs of ${asOf} (BEA)`,
  peopleYear: (asOf) => `population of ${asOf} (census)`,
  states: "States and territories",
  others: "Nation, jurisdictions and others",
  known: (known, of) => `${known} of ${of} states and territories have a published figure`,
  unknown: "States and territories without a published figure in the register",
  sum: (known) => `Sum of the ${known} states and territories with a figure`,
  noSum: "Figures of states do not add up to the whole.",
  noFacts: "No published figures are registered.",
  none: "No published figures of this kind are registered.",
  regions: {
    Midwest: "Midwest",
    Northeast: "Northeast",
    South: "South",
    Southeast: "Southeast",
    Southwest: "Southwest",
    West: "West",
  },
  nation: "United States",
  download: "Download CSV",
  print: "Print",
};

export const factPageText: Text<typeof ja> = { ja, en };
