/**
 * The words of the demonstration programme. Towns and states are real, whatever else has a name is invented.
 *
 * `{state}`, `{head}`, `{town}`, `{company}`, `{body}` and `{topic}` are filled in.
 */
import type { Bilingual } from "~/domain/value/language";

const both = (ja: string, en: string): Bilingual => ({ ja, en });

export const TOPICS: readonly Bilingual[] = [
  both("日本企業の投資と雇用", "Japanese investment and jobs"),
  both("サプライチェーンの強靱化", "resilient supply chains"),
  both("次世代エネルギー", "next-generation energy"),
  both("半導体人材の育成", "training a semiconductor workforce"),
  both("AIと製造業", "AI and manufacturing"),
  both("地域に根差す日系企業", "Japanese companies rooted in the community"),
  both("スタートアップ連携", "cooperation between startups"),
  both("食と農の協力", "cooperation in food and farming"),
];

/** Who heads the government: the capital has a mayor. */
export function headOf(state: string): Bilingual {
  return state === "DC" ? both("市長", "Mayor") : both("知事", "Governor");
}

export const VENUES: readonly string[] = [
  "Riverbend Hall",
  "Lantern Center",
  "Maple Street Library",
  "Union Terrace",
  "Old Depot Pavilion",
  "Cottonwood Conference Center",
  "City Hall",
  "Lakeside Park",
];

export const TITLES: Record<string, readonly Bilingual[]> = {
  caravan: [
    both("{state}地方キャラバン", "Grassroots Caravan in {state}"),
    both("{state}地方キャラバン（{topic}）", "Grassroots Caravan in {state}: {topic}"),
  ],
  speaker_team: [
    both("「歩こうアメリカ、語ろうニッポン」{state}", "“Walk in U.S., Talk on Japan” in {state}"),
  ],
  local_media: [
    both("{state}ローカルテレビCM（{topic}）", "Local TV spots in {state}: {topic}"),
    both("{state}地元紙への寄稿・広告", "Op-ed and advertisements in the local press of {state}"),
  ],
  social_media: [
    both("SNS動画「{topic}」", "Short videos: {topic}"),
    both("メールマガジン特集「{topic}」", "Newsletter feature: {topic}"),
  ],
  courtesy_call: [
    both("{town}市長への表敬", "Courtesy call on the Mayor of {town}"),
    both("{state}議会議員との意見交換", "Meeting with members of the {state} legislature"),
    both("{body}との意見交換", "Meeting with the {body}"),
  ],
  speech: [
    both("{body}での講演「{topic}」", "Speech at the {body}: {topic}"),
    both("{body}での特別講義", "Guest lecture at the {body}"),
  ],
  culture: [
    both("日本文化紹介デー（{town}）", "Japan Culture Day in {town}"),
    both("和食と日本茶の紹介", "Japanese food and tea showcase"),
    both("ロボット・アニメ体験会", "Robots and anime hands-on day"),
  ],
  reception: [
    both("天皇誕生日祝賀レセプション", "Reception for the Emperor’s Birthday"),
    both("{state}経済界との懇談レセプション", "Reception with business leaders of {state}"),
  ],
  business_forum: [
    both("日米ビジネスフォーラム「{topic}」", "Japan-U.S. Business Forum: {topic}"),
    both("対米投資セミナー（{state}）", "Investment seminar in {state}"),
  ],
  site_visit: [both("{company}工場視察（{town}）", "Plant visit at {company}, {town}")],
  japanese_lang: [
    both("日本語スピーチコンテスト（{state}）", "Japanese Speech Contest of {state}"),
    both("{body}日本語クラス訪問", "Visit to the Japanese class of {body}"),
  ],
  festival: [
    both("{town}ジャパン・フェスティバル", "{town} Japan Festival"),
    both("{town}桜まつりへの参加", "Taking part in the {town} Cherry Blossom Festival"),
  ],
  sister_city: [both("{town}姉妹都市交流記念行事", "Sister-city anniversary in {town}")],
  webinar: [both("オンラインセミナー「{topic}」", "Webinar: {topic}")],
  governor_approach: [both("{state}{head}との会談", "Meeting with the {head} of {state}")],
  jet: [
    both("JETプログラム参加者壮行会", "Farewell for JET Programme participants"),
    both("JETAA{state}支部との交流会", "Gathering with the JET alumni of {state}"),
  ],
  exchange_invite: [
    both("{state}若手リーダー訪日招へい", "Visit to Japan by young leaders of {state}"),
  ],
  composite_event: [both("日本を知る一日 in {town}", "A Day with Japan in {town}")],
  matching: [both("日米企業マッチング会（{topic}）", "Business matching: {topic}")],
  regional_conf: [
    both("日米地域経済会議（{state}）", "Regional Japan-U.S. economic conference in {state}"),
  ],
  roadshow: [
    both(
      "州政府・経済開発公社向けロードショウ",
      "Roadshow for state governments and economic developers",
    ),
  ],
  press_invite: [both("{state}地方紙記者の訪日招待", "Visit to Japan by reporters of {state}")],
  survey_publication: [
    both(
      "{state}日系企業実態調査の公表",
      "Publication of the survey of Japanese companies in {state}",
    ),
  ],
  selectusa: [both("投資サミット・ジャパンセッション", "Japan session at the investment summit")],
};

export const REASONS: Record<"cancelled" | "postponed", readonly string[]> = {
  cancelled: ["荒天のため", "先方の都合による", "会場の閉鎖のため", "参加申込みが少なかったため"],
  postponed: ["ハリケーン接近のため", "先方の日程変更による", "大雪のため", "会場の都合による"],
};

export const RESULTS: readonly Bilingual[] = [
  both("地元紙に取り上げられた。", "Covered by the local paper."),
  both("継続的な意見交換を行うことで一致した。", "Both sides agreed to keep meeting."),
  both(
    "参加者から日本企業の貢献を初めて知ったとの声が多かった。",
    "Many took home for the first time what Japanese companies contribute.",
  ),
];

export const NOTES: readonly string[] = [
  "受付名簿による。",
  "会場スタッフと確認。",
  "途中入退場を含む。",
  "主催者から後日連絡。",
];

export function fill(text: Bilingual, words: Record<string, Bilingual>): Bilingual {
  const inLanguage = (language: keyof Bilingual) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name) => words[name]?.[language] ?? whole);
  return { ja: inLanguage("ja"), en: inLanguage("en") };
}
