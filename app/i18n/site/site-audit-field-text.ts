/** Fields of a site in the audit trail. */
import type { Text } from "../text";

const ja = {
  industry: "業種（NAICS）",
  zip: "郵便番号",
  point: "地図の地点",
  status: "状況",
  announcedOn: "発表",
  constructionOn: "着工",
  openedOn: "開設",
  closedOn: "閉鎖",
  sourceUrl: "出典のページ",
  organisations: "企業",
  organisationId: "企業の番号",
  share: "出資比率（万分率）",
  shareSource: "比率の出典",
  phases: "段階",
  year: "年",
  priceYear: "価格の年",
  basis: "根拠",
  asOf: "時点",
  definition: "定義",
};

const en: typeof ja = {
  industry: "industry (NAICS)",
  zip: "ZIP code",
  point: "point on the map",
  status: "status",
  announcedOn: "announced",
  constructionOn: "construction began",
  openedOn: "opened",
  closedOn: "closed",
  sourceUrl: "page of the source",
  organisations: "companies",
  organisationId: "company no.",
  share: "share (ten-thousandths)",
  shareSource: "source of the share",
  phases: "phases",
  year: "year",
  priceYear: "price year",
  basis: "basis",
  asOf: "as of",
  definition: "definition",
};

export const siteAuditFieldText: Text<typeof ja> = { ja, en };
