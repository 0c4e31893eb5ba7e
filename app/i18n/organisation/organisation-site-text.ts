/** What the sites of an organisation are, and how far they are. */
import type { SiteKind, SiteStatus } from "~/domain/site/site";
import type { Text } from "../text";

type Words = { kind: Record<SiteKind, string>; status: Record<SiteStatus, string> };

const ja: Words = {
  kind: {
    headquarters: "本社・統括",
    plant: "工場",
    rd: "研究開発",
    office: "事務所",
    sales: "販売",
    logistics: "物流",
    farm: "農場",
    other: "その他",
  },
  status: {
    announced: "発表済み",
    construction: "建設中",
    operating: "稼働中",
    closed: "閉鎖・中止",
  },
};

const en: Words = {
  kind: {
    headquarters: "Headquarters",
    plant: "Plant",
    rd: "Research and development",
    office: "Office",
    sales: "Sales",
    logistics: "Logistics",
    farm: "Farm",
    other: "Other",
  },
  status: {
    announced: "Announced",
    construction: "Under construction",
    operating: "Operating",
    closed: "Closed or canceled",
  },
};

export const siteInWords: Text<Words> = { ja, en };
