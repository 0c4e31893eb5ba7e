/**
 * Invented companies and their sites, in towns where the demonstration programme goes: some joint ventures, some with
 * phases, some with figures. P60-P64
 */
import type { SiteKind, SiteStatus } from "~/domain/site/site";
import type { SiteDraft, SiteFigure, SitePhase } from "~/domain/site/site-draft";
import type { Bilingual } from "~/domain/value/language";
import { type Random, randomOf } from "./demonstration-random";
import type { DemoEvent, DemoInput, DemoPlace } from "./demonstration-types";

export type DemoCompany = { name: Bilingual; seatInJapan: string | null };
/** `companies`: places in the list of companies, each with its share in ten-thousandths or none. */
export type DemoSite = {
  draft: Omit<SiteDraft, "organisations">;
  companies: { company: number; share: number | null }[];
};

const SITES = 80;
const JOINT = 7;
const DRAWS = 77;
export const DEMO_SOURCE = "デモ用の架空の資料 / Fictional";

const company = (ja: string, en: string, seatInJapan: string | null): DemoCompany => ({
  name: { ja, en },
  seatInJapan,
});

export const DEMO_COMPANIES: readonly DemoCompany[] = [
  company("若草自動車", "Wakakusa Motor", "愛知県"),
  company("若草部品工業", "Wakakusa Components", "愛知県"),
  company("北斗電池", "Hokuto Cells", "大阪府"),
  company("千歳精機", "Chitose Precision", "長野県"),
  company("白樺化学", "Shirakaba Chemical", "千葉県"),
  company("青葉製鋼", "Aoba Steelworks", "兵庫県"),
  company("潮風造船", "Shiokaze Marine", "長崎県"),
  company("朝霧食品", "Asagiri Foods", "静岡県"),
  company("琥珀醸造", "Kohaku Brewing", "京都府"),
  company("暁光学", "Akatsuki Optics", "東京都"),
  company("紅葉製薬", "Momiji Pharma", "富山県"),
  company("銀河電子", "Ginga Electronics", "神奈川県"),
  company("早瀬ポンプ", "Hayase Pumps", "広島県"),
  company("飛鳥空調", "Asuka Air Systems", "大阪府"),
  company("泉フィルム", "Izumi Films", "滋賀県"),
  company("大和田農園", "Owada Farms", "北海道"),
  company("緑風ゴム", "Ryokufu Rubber", "福岡県"),
  company("岬物流", "Misaki Logistics", "東京都"),
  company("鈴鳴楽器", "Suzunari Instruments", "静岡県"),
  company("星見ロボティクス", "Hoshimi Robotics", "愛知県"),
  company("霞硝子", "Kasumi Glass", "東京都"),
  company("常盤建機", "Tokiwa Machinery", "石川県"),
  company("若狭繊維", "Wakasa Textiles", "福井県"),
  company("月山商事", "Gassan Trading", "東京都"),
  company("茜半導体", "Akane Semiconductor", "熊本県"),
  company("清流水処理", "Seiryu Water", "岐阜県"),
  company("松籟医療機器", "Shorai Medical", "東京都"),
  company("雷鳥鉄道車両", "Raicho Rolling Stock", "兵庫県"),
  // No Japanese company: the other side of joint ventures.
  company("プレーリー・パワー", "Prairie Power Partners", null),
  company("ブルーメサ・マテリアルズ", "Blue Mesa Materials", null),
];

const INDUSTRIES = [
  ...["3361", "3363", "335911", "3332", "3252", "3311", "3366", "311", "3121", "3333"],
  ...["3254", "3344", "3339", "3334", "3261", "111", "3262", "493", "3399", "3339"],
  ...["3272", "3331", "313", "42", "3344", "3339", "3391", "3365", "335911", "3252"],
];
const KINDS: readonly (readonly [SiteKind, number])[] = [
  ...([
    ["plant", 44],
    ["sales", 16],
    ["office", 14],
    ["rd", 9],
  ] as const),
  ...([
    ["logistics", 8],
    ["headquarters", 6],
    ["farm", 3],
  ] as const),
];
const STATUSES: readonly (readonly [SiteStatus, number])[] = [
  ...([
    ["operating", 70],
    ["construction", 14],
    ["announced", 11],
    ["closed", 5],
  ] as const),
];

/** In a fixed order, of the same number whatever the programme is. */
export function demonstrationSites(
  input: Pick<DemoInput, "places" | "seed" | "today">,
  programme: readonly DemoEvent[],
): DemoSite[] {
  const towns = townsOf(input.places, programme);
  if (towns.length === 0) return [];
  const year = Number(input.today.slice(0, 4));
  return Array.from({ length: SITES }, (_, number) =>
    siteOf(randomOf(input.seed, DRAWS, number), towns, number, year),
  );
}

function townsOf(places: readonly DemoPlace[], programme: readonly DemoEvent[]): DemoPlace[] {
  const visited = new Set(
    programme.flatMap(({ draft }) =>
      draft.occurrences.flatMap(({ place }) =>
        place.type === "state" ? (place.placeId ?? []) : [],
      ),
    ),
  );
  return places.filter(({ id }) => visited.has(id));
}

function siteOf(
  random: Random,
  towns: readonly DemoPlace[],
  number: number,
  thisYear: number,
): DemoSite {
  const town = random.pick(towns);
  const isJoint = number % Math.floor(SITES / JOINT) === 3;
  const own = number % (DEMO_COMPANIES.length - 2);
  const kind = isJoint ? "plant" : random.weighted(KINDS);
  const status = random.weighted(STATUSES);
  const opened = thisYear - random.whole(1, 30);
  const announced = status === "announced" || status === "construction" ? thisYear - 1 : opened - 2;
  const phases = kind === "plant" && number % 9 === 0 ? phasesOf(announced) : [];
  return {
    draft: {
      ...{ name: null, kind, industry: kind === "plant" ? (INDUSTRIES[own] ?? null) : null },
      ...{ address: `${random.whole(100, 9_900)} Example Road`, state: town.state },
      ...{ placeId: town.id, placeName: town.name, zip: null },
      point: near(random, town),
      ...{ status, announcedOn: String(announced), constructionOn: null },
      openedOn: status === "operating" || status === "closed" ? String(opened) : null,
      closedOn: status === "closed" ? String(thisYear - 1) : null,
      ...{ note: null, source: DEMO_SOURCE, sourceUrl: null, phases },
      figures: figuresOf(random, { kind, status, announced, thisYear, phases: phases.length }),
    },
    companies: isJoint
      ? [
          { company: own, share: number % 2 === 0 ? 5_100 : null },
          {
            company: DEMO_COMPANIES.length - 1 - (number % 2),
            share: number % 2 === 0 ? 4_900 : null,
          },
        ]
      : [{ company: own, share: null }],
  };
}

/** Four of five are known to the address; the others to their town. */
function near(random: Random, { lat, lon }: DemoPlace): SiteDraft["point"] {
  if (random.chance(0.2)) return { lat, lon, precision: "town" };
  const aside = () => (random.next() - 0.5) * 0.08;
  const round = (value: number) => Math.round(value * 1e5) / 1e5;
  return { lat: round(lat + aside()), lon: round(lon + aside()), precision: "address" };
}

function phasesOf(announced: number): SitePhase[] {
  const phase = (name: string, year: number, status: SiteStatus): SitePhase => ({
    ...{ name, status, announcedOn: String(year), openedOn: null, note: null },
    source: DEMO_SOURCE,
  });
  return [
    phase("第1期 / Phase 1", announced, "operating"),
    phase("第2期 / Phase 2", announced + 3, "construction"),
  ];
}

type Around = {
  kind: SiteKind;
  status: SiteStatus;
  announced: number;
  thisYear: number;
  phases: number;
};

function figuresOf(random: Random, { kind, status, announced, thisYear, phases }: Around) {
  const common = {
    ...{ priceYear: null, asOf: null, definition: null, wording: null, source: DEMO_SOURCE },
  };
  const figures: SiteFigure[] = [];
  const people = random.around(kind === "plant" ? 380 : 40, 0.8);
  if (status === "operating" && random.chance(0.7))
    for (const [at, year] of [thisYear - 2, thisYear - 1].entries())
      figures.push({
        ...{ ...common, phase: null, year, measure: "employees", currency: null },
        ...{ value: Math.round(people * (1 + at * 0.04)), qualifier: at === 0 ? "exact" : "about" },
        basis: "reported",
      });
  if (kind !== "plant" || !random.chance(0.8)) return figures;
  const amount = random.whole(5, 90) * 10_000_000;
  const parts = phases === 0 ? [null] : [0, 1];
  for (const phase of parts)
    figures.push({
      ...{ ...common, phase, year: announced, measure: "investment", currency: "USD" },
      ...{ value: amount, qualifier: random.chance(0.3) ? "at-most" : "exact" },
      basis: "announced",
    });
  return figures;
}

/** A small file to try the import of sites with: some rows are new, one asks, one cannot be read. */
export function demonstrationSiteFile(): string {
  const rows = [
    "拠点の一覧（デモ用の架空の資料）",
    "",
    "ID,企業,拠点名,種類,業種,州,市町村,状況,発表,従業員数,投資額,通貨,出典",
    "D-01,若草自動車,,工場,3361,インディアナ州,Greensburg,稼働中,2005,約2000,5億5000万,USD,架空の資料",
    "D-02,若草部品工業,,工場,3363,OH,Marysville,稼働中,平成30年,650,,USD,架空の資料",
    "D-03,北斗電池,,工場,335911,North Carolina,Liberty,建設中,2023-05,,最大12億,USD,架空の資料",
    "D-04,銀河電子,シリコンバレー事務所,事務所,,CA,San Jose,稼働中,,35,,USD,架空の資料",
    "D-05,岬物流,,物流,493,TX,Laredo,稼働中,2019-04-01,１２０,,USD,架空の資料",
    "D-06,朝霧食品,,工場,311,Wisconsin,Walworth,稼働中,1972,300以上,,USD,架空の資料",
    "D-07,知らない会社,,工場,,KY,Georgetown,発表済み,2025,,,USD,架空の資料",
    "D-08,茜半導体,,工場,3344,アリゾナ州,Phoenix,発表済み,2024,多数,,USD,架空の資料",
    "合計,,,,,,,,,3105,,,",
    "（注）この表は架空のものです。",
  ];
  return `${rows.join("\r\n")}\r\n`;
}
