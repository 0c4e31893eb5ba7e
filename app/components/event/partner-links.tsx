/** Names of partners; those in the register lead to their pages and have the name of the language. */
import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { inLanguage, listSeparator } from "~/domain/value/language";
import { useLanguage } from "~/i18n/use-text";
import type { ShownPartner } from "~/pages/register/event-page.server";

export function PartnerLinks({ partners }: { partners: readonly ShownPartner[] }) {
  const language = useLanguage();
  const separator = listSeparator(language);
  return partners.map(({ name, partnerId, registered }, at) => (
    <Fragment key={name}>
      {at === 0 ? null : separator}
      {partnerId === null || registered === null ? (
        name
      ) : (
        <Link to={`/organisations/${partnerId}`}>{inLanguage(registered, language)}</Link>
      )}
    </Fragment>
  ));
}
