/** Offices whose holders are met. */
import type { Office } from "~/domain/contact/office";
import type { Text } from "../text";

const ja: Record<Office, string> = {
  governor: "知事",
  "lieutenant-governor": "副知事",
  mayor: "市長",
  "state-legislator": "州議会議員",
  "member-of-congress": "連邦議会議員",
  edc: "経済開発機関",
  executive: "企業役員",
  other: "その他",
};
const en: typeof ja = {
  governor: "Governor",
  "lieutenant-governor": "Lieutenant governor",
  mayor: "Mayor",
  "state-legislator": "State legislator",
  "member-of-congress": "Member of Congress",
  edc: "Economic development agency",
  executive: "Executive",
  other: "Other",
};

export const officeText: Text<typeof ja> = { ja, en };
