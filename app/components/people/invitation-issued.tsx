/** The link of an invitation that has just been made, and the way to the next one. */
import { Link } from "@remix-run/react";
import { useEffect } from "react";
import { forgetKept } from "~/components/boxes/kept-text";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import { IssuedLink } from "./issued-link";

type Props = { issued: { name: string; link: string }; keptName: string };

export function InvitationIssued({ issued, keptName }: Props) {
  const t = useText(peopleText);
  // What this tab kept while it was typed has become the invitation.
  useEffect(() => forgetKept(keptName), [keptName]);
  return (
    <>
      <IssuedLink name={issued.name} link={issued.link} />
      <Link to="/users/invite" reloadDocument className="button">
        {t.another}
      </Link>
    </>
  );
}
