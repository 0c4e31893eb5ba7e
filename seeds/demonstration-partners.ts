/** The partners of the demonstration programme: invented bodies and companies, each with a real town. P35 */

import type { EventDraft } from "~/domain/event/event-draft";
import type { OrganisationDraft, OrganisationType } from "~/domain/organisation/organisation";
import type { PartnerRole } from "~/domain/organisation/partner-at-event";
import { censusRegionOf } from "~/domain/place/census-region";
import type { Bilingual } from "~/domain/value/language";
import type { Random } from "./demonstration-random";
import type { DemoMeeting } from "./demonstration-types";

type DemoPartner = Omit<OrganisationDraft, "name" | "state"> & { name: Bilingual; state: string };

const SPEAKS: Partial<Record<OrganisationType, string>> = {
  "japan-america-society": "英語・日本語 / English, Japanese",
  company: "日本語・英語 / Japanese, English",
};

const partner = (
  type: OrganisationType,
  state: string,
  placeName: string,
  ja: string,
  en: string,
): DemoPartner => ({
  ...{ type, state, placeName, name: { ja, en } },
  ...{
    languages: SPEAKS[type] ?? "英語 / English",
    reading: null,
    website: null,
    note: null,
    isPartner: true,
    parentId: null,
    seatInJapan: null,
  },
});

/** Two of them are likely the same, so that the register has something to propose. P37 */
export const DEMO_PARTNERS: readonly DemoPartner[] = [
  partner("other", "NE", "Omaha", "プレーリー・ブリッジ協議会", "Prairie Bridge Council"),
  partner("other", "IL", "Chicago", "リバーベンド国際フォーラム", "Riverbend World Forum"),
  partner("university", "NY", "Buffalo", "ブルーヘロン大学", "Blue Heron University"),
  partner("university", "AZ", "Phoenix", "サグアロ・ヒルズ大学", "Saguaro Hills University"),
  partner("other", "MA", "Boston", "メープルランタン財団", "Maple Lantern Foundation"),
  partner("chamber", "MI", "Detroit", "レイクライト商工会議所", "Lakelight Chamber of Commerce"),
  partner(
    "chamber",
    "PA",
    "Philadelphia",
    "ブルーストーン商工会議所",
    "Bluestone Chamber of Commerce",
  ),
  partner(
    "japan-america-society",
    ...(["TX", "Dallas", "コットンウッド日米協会", "Cottonwood Japan-America Society"] as const),
  ),
  partner(
    "japan-america-society",
    ...([
      "TX",
      "Dallas",
      "コットンウッド日米協会ダラス",
      "Cottonwood Japan America Society, Dallas",
    ] as const),
  ),
  partner(
    "japan-america-society",
    ...(["NY", "New York", "ランタンハーバー日米協会", "Lantern Harbor Japan Society"] as const),
  ),
  partner("other", "OR", "Portland", "シルバーパイン・ロータリークラブ", "Silver Pine Rotary Club"),
  partner(
    "sister-city",
    ...([
      "MN",
      "Minneapolis",
      "ノーススター姉妹都市委員会",
      "North Star Sister City Committee",
    ] as const),
  ),
  partner(
    "edc",
    ...([
      "GA",
      "Atlanta",
      "サンストーン経済開発公社",
      "Sunstone Economic Development Corporation",
    ] as const),
  ),
  partner("government", "NV", "Reno", "ハイデザート地域開発局", "High Desert Development Office"),
  partner("other", "IA", "Des Moines", "ハーベストムーン高校", "Harvest Moon High School"),
  partner("festival", "NC", "Raleigh", "ドッグウッド桜まつり", "Dogwood Cherry Blossom Festival"),
  partner("festival", "CA", "San Francisco", "ゴールデンランタン祭り", "Golden Lantern Festival"),
  partner("festival", "IN", "Indianapolis", "コーンフラワー日本祭り", "Cornflower Japan Festival"),
  partner("other", "GU", "Tamuning", "リーフウィンド日本人会", "Reefwind Japanese Association"),
  partner("company", "SC", "Greenville", "桜橋製作所", "Sakurabashi Manufacturing"),
  partner("company", "TN", "Nashville", "青葉精機", "Aoba Precision"),
  partner("company", "KY", "Lexington", "北斗モーターズ部品", "Hokuto Auto Parts"),
  partner("company", "CA", "Los Angeles", "つばめ食品", "Tsubame Foods"),
  partner("company", "OH", "Columbus", "銀杏バッテリー", "Icho Battery"),
  partner("company", "IN", "Lafayette", "若竹ロボティクス", "Wakatake Robotics"),
  partner("company", "NY", "Albany", "暁半導体", "Akatsuki Semiconductor"),
  partner("company", "WA", "Seattle", "汐風造船", "Shiokaze Shipbuilding"),
  partner("company", "CO", "Denver", "野分エナジー", "Nowaki Energy"),
  partner("company", "NJ", "Newark", "みなと化学", "Minato Chemicals"),
];

const isCompany = ({ type }: DemoPartner): boolean => type === "company";
export const COMPANIES: readonly Bilingual[] = DEMO_PARTNERS.filter(isCompany).map(
  ({ name }) => name,
);
/** Whom one visits to speak, or who invites. */
export const BODIES: readonly Bilingual[] = DEMO_PARTNERS.filter(
  (one) => !isCompany(one) && one.type !== "festival",
).map(({ name }) => name);

/** Those of the same part of the country; of the territories there are few, and any will do. */
export function partnersNear(state: string): readonly DemoPartner[] {
  const region = censusRegionOf(state);
  const near = DEMO_PARTNERS.filter((one) => censusRegionOf(one.state) === region);
  return near.length > 0 ? near : DEMO_PARTNERS;
}

/** Whom the programme meets at single stops and sessions: more often on the way of a caravan. */
export function meetingsOf(random: Random, draft: EventDraft): DemoMeeting[] {
  const share = draft.form === "caravan" ? 0.6 : 0.2;
  return draft.occurrences.flatMap(({ place, placement }, position) => {
    const meets = random.chance(share);
    if (!meets || placement !== null || place.type !== "state" || place.state === null) return [];
    const near = partnersNear(place.state);
    const first = random.pick(near);
    const second = random.pick(near);
    const met = first === second || random.chance(0.5) ? [first] : [first, second];
    return met.map(({ type, name }, index) => ({
      ...{ position, name: name.en },
      role: roleOf(type, index === 0),
    }));
  });
}

function roleOf(type: OrganisationType, isFirst: boolean): PartnerRole {
  if (type === "company" || type === "festival") return type;
  return isFirst ? "host" : "co-host";
}
