/** A single-use link that opens nothing any more, and what to do about it. */
import { Link } from "@remix-run/react";
import { signInText } from "~/i18n/people/sign-in-text";
import { useText } from "~/i18n/use-text";

type Props = { title?: string; advice: string; maySignIn: boolean };

export function LinkNotValid({ title, advice, maySignIn }: Props) {
  const t = useText(signInText).signIn;
  return (
    <section className="section">
      <div className="notice notice-warning" role="alert">
        {title === undefined ? null : <h2>{title}</h2>}
        <p>{advice}</p>
      </div>
      {maySignIn ? (
        <Link to="/sign-in" className="button">
          {t.title}
        </Link>
      ) : null}
    </section>
  );
}
