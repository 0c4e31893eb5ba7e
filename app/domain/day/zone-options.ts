/**
 * Time zones a form offers: those of the US states and territories, and Tokyo. N11
 *
 * Names only, so that a page can list zones without the rules of `local-time`.
 */
import type { Bilingual } from "~/domain/value/language";

export const HOME_ZONE = "Asia/Tokyo";

/** Where the day ends last: what ended before today there is over everywhere. */
export const LAST_ZONE = "Pacific/Pago_Pago";

export type ZoneOption = { zone: string; name: Bilingual };

export const ZONE_OPTIONS: readonly ZoneOption[] = [
  { zone: "America/New_York", name: { ja: "東部時間", en: "Eastern" } },
  { zone: "America/Chicago", name: { ja: "中部時間", en: "Central" } },
  { zone: "America/Denver", name: { ja: "山岳部時間", en: "Mountain" } },
  { zone: "America/Phoenix", name: { ja: "山岳部時間（アリゾナ）", en: "Mountain (Arizona)" } },
  { zone: "America/Los_Angeles", name: { ja: "太平洋時間", en: "Pacific" } },
  { zone: "America/Anchorage", name: { ja: "アラスカ時間", en: "Alaska" } },
  { zone: "America/Adak", name: { ja: "ハワイ・アリューシャン時間", en: "Hawaii-Aleutian" } },
  { zone: "Pacific/Honolulu", name: { ja: "ハワイ時間", en: "Hawaii" } },
  {
    zone: "America/Puerto_Rico",
    name: { ja: "大西洋時間（プエルトリコ）", en: "Atlantic (Puerto Rico)" },
  },
  {
    zone: "America/St_Thomas",
    name: { ja: "大西洋時間（米領バージン諸島）", en: "Atlantic (U.S. Virgin Islands)" },
  },
  { zone: "Pacific/Guam", name: { ja: "チャモロ時間（グアム）", en: "Chamorro (Guam)" } },
  {
    zone: "Pacific/Saipan",
    name: { ja: "チャモロ時間（北マリアナ諸島）", en: "Chamorro (Northern Mariana Islands)" },
  },
  { zone: "Pacific/Pago_Pago", name: { ja: "米領サモア時間", en: "American Samoa" } },
  { zone: HOME_ZONE, name: { ja: "日本時間", en: "Japan" } },
];

/** Towns whose clocks have a history of their own, by the zone whose time they keep. */
const SAME_TIME: Readonly<Record<string, readonly string[]>> = {
  "America/New_York": [
    ...["Detroit", "Kentucky/Louisville", "Kentucky/Monticello", "Indiana/Indianapolis"],
    ...["Indiana/Marengo", "Indiana/Petersburg", "Indiana/Vevay", "Indiana/Vincennes"],
    "Indiana/Winamac",
  ],
  "America/Chicago": [
    ...["Indiana/Knox", "Indiana/Tell_City", "Menominee"],
    ...["North_Dakota/Beulah", "North_Dakota/Center", "North_Dakota/New_Salem"],
  ],
  "America/Denver": ["Boise"],
  "America/Anchorage": ["Juneau", "Metlakatla", "Nome", "Sitka", "Yakutat"],
};

/** A zone as people call it: 東部時間（Indianapolis）, Eastern (Indianapolis). */
export function zoneName(zone: string): Bilingual {
  const offered = ZONE_OPTIONS.find((option) => option.zone === zone);
  if (offered !== undefined) return offered.name;
  const town = zone.replace("America/", "");
  const kept = ZONE_OPTIONS.find((option) => SAME_TIME[option.zone]?.includes(town));
  if (kept === undefined) return { ja: zone, en: zone };
  const place = town.replace(/^.*\//, "").replaceAll("_", " ");
  return { ja: `${kept.name.ja}（${place}）`, en: `${kept.name.en} (${place})` };
}
