/** What an administrator does first in an installation that nobody has used yet. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { signInText } from "~/i18n/people/sign-in-text";
import { useText } from "~/i18n/use-text";

type Props = {
  mayInvite: boolean;
  /** The offer of the demonstration programme, a step between inviting and looking. */
  children: ReactNode;
};

export function FirstSteps({ mayInvite, children }: Props) {
  const t = useText(signInText).firstSteps;
  return (
    <section className="section" aria-labelledby="first-steps">
      <div className="section-head">
        <h2 id="first-steps">{t.title}</h2>
      </div>
      <ol className="first-steps">
        {mayInvite ? (
          <li>
            <h3>{t.invite}</h3>
            <p>{t.inviteNote}</p>
            <Link to="/users/invite" className="button button-primary">
              {t.inviteAction}
            </Link>
          </li>
        ) : null}
        <li>
          <h3>{t.demonstration}</h3>
          {children}
        </li>
        <li>
          <h3>{t.map}</h3>
          <p>{t.mapNote}</p>
          <Link to="/" className="button">
            {t.mapAction}
          </Link>
        </li>
      </ol>
    </section>
  );
}
