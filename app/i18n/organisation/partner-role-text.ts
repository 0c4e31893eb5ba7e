/** What a partner is to one stop or session. */
import type { PartnerRole } from "~/domain/organisation/partner-at-event";
import type { Text } from "../text";

const roleJa: Record<PartnerRole, string> = {
  host: "受入先",
  "co-host": "共催団体",
  company: "訪問企業",
  festival: "フェスティバル",
  other: "協力",
};
const roleEn: typeof roleJa = {
  host: "Host",
  "co-host": "Co-host",
  company: "Company visited",
  festival: "Festival",
  other: "Support",
};

export const partnerRoleText: Text<typeof roleJa> = { ja: roleJa, en: roleEn };
