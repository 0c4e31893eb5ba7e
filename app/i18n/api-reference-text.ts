/** What the API says of strategic projects, area facts and sister ties. */
import type { Text } from "./text";

const ja = {
  projectsTitle: "戦略的投資案件",
  projects:
    "公表された案件を、登録順に返します。額は案件全体の額で、州別の額は公表されたものだけです。合計は返しません。",
  factsTitle: "地域データ",
  facts:
    "公表された値を、定義・時点・公表日・出典とともに返します。同じ時点の以前の公表も別の行として返します。",
  tiesTitle: "姉妹都市・姉妹州",
  ties: "州と県、市と市町村の提携を、登録順に返します。",
  parameter: {
    projects: {
      state: "州（郵便略号）",
      tranche: "陣（1、2、under-consideration、none）",
      sector: "分野（日本語の名称）",
      priority: "重点分野（例：4.0:1-3）",
    },
    facts: {
      area: "地域（US、州の郵便略号、公館のコード、郡のFIPSコード）",
      measure: "指標コード（例：jobs-bea）",
    },
    ties: { state: "州（郵便略号）" },
    page: {
      limit: "1ページの行数（1から200まで、既定は50）",
      after: "前のページの next の値",
    },
  },
  projectsFields: {
    money: "案件全体の額（amount、currency、qualifier）。公表がなければ null",
    basis: "額の種類（announced、estimated、executed、stock、flow）",
    states: "州。money はその州だけの額が公表されている場合のみ",
    companies: "企業と役割（role）。interest は関心表明のみ",
    statuses: "状況の経過。最後のものが現在の状況",
  },
  factsFields: {
    "value, code":
      "値、又は値の代わりの記号（withheld は (D)、range は low〜high、small は (*)、none は －）",
    keptBack: "(D)の値が計算できてしまうため示さない合計。value も code も null",
    definition: "定義の全文。定義の異なる値を足したり引いたりしないでください",
    "asOf, release": "時点と公表日",
    addsUp: "州の値を足せるか",
  },
  tiesFields: {
    level: "state（州と県）又は city（市と市町村）",
    "prefecture, partner": "日本側。県そのものが相手のときは partner の ja・en がともに null",
    year: "提携の年。不明のときは null",
  },
  pageFields: {
    total: "条件に合う全行数",
    next: "次のページの after。最後のページでは null",
    containsFictional: "架空の行を含むか",
  },
};

const en: typeof ja = {
  projectsTitle: "Strategic projects",
  projects:
    "Projects made public, in the order of registration. The amount is of the whole project; a state has one only where it was published. No sums.",
  factsTitle: "Area facts",
  facts:
    "Published figures with definition, period, release and source. Earlier releases of the same period are rows of their own.",
  tiesTitle: "Sister ties",
  ties: "Ties between states and prefectures and between cities, in the order of registration.",
  parameter: {
    projects: {
      state: "State (USPS code)",
      tranche: "Tranche (1, 2, under-consideration, none)",
      sector: "Sector, by its Japanese name",
      priority: "Priority area, such as 4.0:1-3",
    },
    facts: {
      area: "Area (US, a USPS code, the code of a mission, the FIPS code of a county)",
      measure: "Code of a measure, such as jobs-bea",
    },
    ties: { state: "State (USPS code)" },
    page: {
      limit: "Rows of a page (1 to 200; 50 if not given)",
      after: "The value of next from the page before",
    },
  },
  projectsFields: {
    money: "Amount of the whole project (amount, currency, qualifier); null where not published",
    basis: "Kind of amount (announced, estimated, executed, stock, flow)",
    states: "States. money only where an amount of this state alone was published",
    companies: "Companies by role; interest is no more than that",
    statuses: "Status over time; the last one holds",
  },
  factsFields: {
    "value, code":
      "The figure, or a code in its place (withheld is (D), range has low to high, small is (*), none is －)",
    keptBack:
      "A total that is not given, because a (D) could be reckoned from it. No value, no code",
    definition: "The definition in full. Do not add or subtract figures by different definitions",
    "asOf, release": "Period and release",
    addsUp: "Whether figures of states may be added",
  },
  tiesFields: {
    level: "state (with a prefecture) or city (with a municipality)",
    "prefecture, partner":
      "The Japanese side. Where the prefecture itself is the partner, ja and en of partner are null",
    year: "Year of the tie; null where unknown",
  },
  pageFields: {
    total: "All rows that match",
    next: "What to give as after for the next page; null on the last one",
    containsFictional: "Whether there are fictional rows",
  },
};

export const apiReferenceText: Text<typeof ja> = { ja, en };
