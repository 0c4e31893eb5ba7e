/** Hosts, companies and other partners at one occurrence, by what they are to it. */
import { partnerRoleText } from "~/i18n/partner-role-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import type { ShownFacts } from "~/pages/register/event-page.server";
import { PartnerLinks } from "./partner-links";

export function PartnersAt({ partners }: Pick<ShownFacts, "partners">) {
  const roleName = useText(partnerRoleText);
  const { colon } = useText(siteText);
  if (partners.length === 0) return null;
  const roles = [...new Set(partners.map(({ role }) => role))];
  return roles.map((role) => (
    <p className="small" key={role}>
      <span className="soft">
        {roleName[role]}
        {colon}
      </span>
      <PartnerLinks partners={partners.filter((one) => one.role === role)} />
    </p>
  ));
}
