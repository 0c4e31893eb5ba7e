/** What a person sees instead of a page: not found, not allowed, unreadable, or a failure of ours. */
import { Link } from "@remix-run/react";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";

export function ErrorPage({ status }: { status: number }) {
  const t = useText(frameText).error;
  const [title, advice] = wordsFor(status, t);
  return (
    <main className="page page-narrow" id="content">
      <h1>{title}</h1>
      <p>{advice}</p>
      <p className="row">
        <Link to="/" className="button">
          {t.home}
        </Link>
        <Link to="/events" className="button">
          {t.list}
        </Link>
      </p>
    </main>
  );
}

function wordsFor(status: number, t: (typeof frameText)["ja"]["error"]): [string, string] {
  if (status === 404) return [t.notFoundTitle, t.notFound];
  if (status === 403) return [t.forbiddenTitle, t.forbidden];
  if (status === 413) return [t.tooLargeTitle, t.tooLarge];
  if (status >= 400 && status < 500) return [t.invalidTitle, t.invalid];
  return [t.failedTitle, t.failed];
}
