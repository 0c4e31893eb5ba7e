/** What kinds, states of affairs, precision and figures of sites are called wherever they are shown. */
import type {
  FigureBasis,
  FigureMeasure,
  SiteKind,
  SitePrecision,
  SiteStatus,
} from "~/domain/site/site";
import type { Text } from "~/i18n/text";

type Words = {
  kind: Record<SiteKind, string>;
  status: Record<SiteStatus, string>;
  precision: Record<SitePrecision, string>;
  measure: Record<FigureMeasure, string>;
  basis: Record<FigureBasis, string>;
};

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
  precision: { address: "所在地", town: "町の中心", state: "州の中心" },
  measure: { employees: "従業員数", "japanese-staff": "日本人職員数", investment: "投資額" },
  basis: { announced: "発表", reported: "報告", modelled: "推計" },
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
  precision: { address: "address", town: "middle of the town", state: "middle of the state" },
  measure: { employees: "Employees", "japanese-staff": "Japanese staff", investment: "Investment" },
  basis: { announced: "announced", reported: "reported", modelled: "modeled" },
};

export const siteWords: Text<Words> = { ja, en };
