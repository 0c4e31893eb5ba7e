/** Sites and sister towns that are offered to a stop. */
import { CANDIDATE_KM } from "~/domain/place/near-sites";
import type { Text } from "~/i18n/text";

const ja = {
  visited: "訪問する拠点",
  remove: "拠点を外す",
  find: "訪問する拠点を選ぶ",
  near: (sites: number, ties: number) =>
    `${CANDIDATE_KM} km以内：日本企業の拠点${sites}、姉妹都市${ties}`,
  sites: "候補の拠点",
  ties: "姉妹都市のある町",
  km: (km: number) => `約${km} km`,
  visit: "訪問先にする",
  visitSite: (name: string) => `${name}を訪問先にする`,
  chosen: "選択中",
  shown: (shown: number, all: number) => `近い順に${all}件中${shown}件を表示`,
  byName: "企業名・拠点名で探す",
  search: "探す",
  found: (count: number) => (count === 0 ? "該当する拠点はありません。" : `${count}件`),
};

const en: typeof ja = {
  visited: "Site to visit",
  remove: "No site",
  find: "Choose a site to visit",
  near: (sites, ties) => `Within ${CANDIDATE_KM} km: Japanese sites ${sites}, sister ties ${ties}`,
  sites: "Sites to choose from",
  ties: "Towns with sister ties",
  km: (km) => `about ${km} km`,
  visit: "Visit it",
  visitSite: (name) => `Visit ${name}`,
  chosen: "Chosen",
  shown: (shown, all) => `The nearest ${shown} of ${all}`,
  byName: "Find by company or site name",
  search: "Find",
  found: (count) => (count === 0 ? "No site is called so." : `${count} found`),
};

export const siteOfferText: Text<typeof ja> = { ja, en };
