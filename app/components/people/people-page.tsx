/** Everybody with an account, those with an open one apart from the others. */
import { Link } from "@remix-run/react";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import type { PeoplePageData } from "~/pages/people/people-page.server";
import { PeopleTable } from "./people-table";

export function PeoplePage({ people, active, total, next }: PeoplePageData) {
  const t = useText(peopleText);
  const show = active ? "" : "show=inactive&";
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
        <Link to="/users/invite" className="button button-primary">
          {t.invite}
        </Link>
      </div>
      <nav className="tabs" aria-label={t.state}>
        <Link to="/users" aria-current={active ? "page" : undefined}>
          {t.active}
        </Link>
        <Link to="/users?show=inactive" aria-current={active ? undefined : "page"}>
          {t.inactive}
        </Link>
      </nav>
      <p className="small soft people-count">{t.shown(people.length, total)}</p>
      <PeopleTable people={people} />
      {next === null ? null : (
        <p className="section">
          <Link to={`/users?${show}after=${encodeURIComponent(next)}`} className="button">
            {t.next}
          </Link>
        </p>
      )}
    </main>
  );
}
