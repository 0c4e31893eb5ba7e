/** Names of partners; those in the register lead to their pages. */
import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useLanguage } from "~/i18n/use-text";
import type { ShownPartner } from "~/pages/register/event-page.server";

export function PartnerLinks({ partners }: { partners: readonly ShownPartner[] }) {
  const separator = useLanguage() === "ja" ? "、" : ", ";
  return partners.map(({ name, partnerId }, at) => (
    <Fragment key={name}>
      {at === 0 ? null : separator}
      {partnerId === null ? name : <Link to={`/partners/${partnerId}`}>{name}</Link>}
    </Fragment>
  ));
}
