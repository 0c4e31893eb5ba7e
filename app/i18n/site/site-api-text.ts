/** How the API describes sites. */
import type { Text } from "~/i18n/text";

const ja = {
  title: "日本企業の拠点",
  about:
    "登録順に返します。zoom を付けると、地図の記号（clusters）を返します。zoom が5未満のときは州・地域ごとに一つです。total は条件に合う全件数、located はそのうち地点の分かる数で、count の合計と一致します。",
  fields: {
    rows: "拠点。企業（share は資料のある場合だけ、0〜1）、phases（段階。拠点として数えない）、figures（年ごとの数値。不明は行がなく、0 は0。basis・currency・priceYear が異なるものは合計しない）",
    clusters: "lat、lon、count。1拠点だけのときは site、州の記号には state",
    "total, located": "条件に合う全件数と、そのうち地点の分かる数",
    containsFictional: "架空の拠点を含むか。fictional=exclude で除けます",
    next: "次のページの after。最後のページでは null",
  },
  parameters: {
    state: "州の略号、none（不明）、又は公館の管轄（jurisdiction:chicago）",
    organisation: "団体・企業の番号。統合された団体の拠点を含みます",
    industry: "NAICSのコード（2〜6桁）又は部門（31-33 など）。下位を含みます",
    "status, kind":
      "announced、construction、operating、closed／headquarters、plant、rd、office、sales、logistics、farm、other",
    q: "企業名・拠点名・所在地の語（全てを含むもの）",
    bbox: "西,南,東,北（度）",
    "zoom, plane": "0〜20の拡大率。plane=1 で、タイルのない地図の投影に合わせます",
    "limit, after": "1〜200（省略時は50）と、前の答えの next",
    fictional: "include（省略時）又は exclude",
  },
};

const en: typeof ja = {
  title: "Sites of Japanese companies",
  about:
    "In the order of entry. With a zoom, symbols of a map (clusters): below 5 one for each state. total counts all that match, located those of them with a point: the sum of count.",
  fields: {
    rows: "Sites: companies (share from 0 to 1, only where documented), phases (not counted as sites), figures by year (unknown has no entry, 0 is 0; never sum those that differ in basis, currency or priceYear)",
    clusters: "lat, lon, count; site where it is one, state where it stands for a state",
    "total, located": "How many match, and how many of them have a point",
    containsFictional: "Whether any that match are fictional; fictional=exclude leaves them out",
    next: "after of the next page; null on the last one",
  },
  parameters: {
    state: "Code of a state, none (unknown), or a mission's jurisdiction (jurisdiction:chicago)",
    organisation: "Number of an organization; sites of those merged into it are included",
    industry: "NAICS code of 2 to 6 digits or a sector such as 31-33, with all below it",
    "status, kind":
      "announced, construction, operating, closed; headquarters, plant, rd, office, sales, logistics, farm, other",
    q: "Words of company, site and place, all of them",
    bbox: "west,south,east,north in degrees",
    "zoom, plane": "Zoom from 0 to 20; plane=1 for the projection of the map without tiles",
    "limit, after": "1 to 200 (50 when left out), and next of the answer before",
    fictional: "include (when left out) or exclude",
  },
};

export const siteApiText: Text<typeof ja> = { ja, en };
