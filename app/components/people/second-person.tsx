/** Where nobody but oneself could approve: that the secretariat needs a second user, and how there comes to be one. P187, P202 */
import { Link } from "@remix-run/react";
import { secondPersonText } from "~/i18n/people/second-person-text";
import { useText } from "~/i18n/use-text";

export function SecondPerson() {
  const t = useText(secondPersonText);
  return (
    <>
      {t.needed} {t.how} <Link to="/users">{t.people}</Link>
    </>
  );
}
