/** What kinds of partners there are. */
import type { OrganisationType } from "~/domain/organisation/organisation";
import type { Text } from "../text";

const typeJa: Record<OrganisationType, string> = {
  "japan-america-society": "日米協会",
  chamber: "商工会議所・経済団体",
  edc: "経済開発公社",
  university: "大学・学校",
  festival: "フェスティバル",
  "sister-city": "姉妹都市委員会",
  company: "企業",
  government: "州・自治体",
  other: "その他",
};
const typeEn: typeof typeJa = {
  "japan-america-society": "Japan-America society",
  chamber: "Chamber or business association",
  edc: "Economic development corporation",
  university: "University or school",
  festival: "Festival",
  "sister-city": "Sister-city committee",
  company: "Company",
  government: "State or local government",
  other: "Other",
};

export const organisationTypeText: Text<typeof typeJa> = { ja: typeJa, en: typeEn };
