/** /users: everybody with an account, active or not. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaArgs, useLoaderData } from "@remix-run/react";
import { PeopleTable } from "~/components/people/people-table";
import { normaliseEmail } from "~/domain/people/account";
import { authorize } from "~/http/authorize.server";
import { peopleText } from "~/i18n/people/people-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import { countUsers, listUsers } from "~db/queries/people/users";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  const { searchParams } = new URL(request.url);
  const active = searchParams.get("show") !== "inactive";
  const after = searchParams.get("after");
  const pageSize = 100;
  const filter = { active, after: after === null ? null : normaliseEmail(after), now: ctx.now };
  const found = await listUsers(ctx.db.read, filter, pageSize + 1);
  const people = found.slice(0, pageSize);
  return {
    pageTitle: siteText[ctx.language].pageTitle(peopleText[ctx.language].title),
    people,
    active,
    total: await countUsers(ctx.db.read, { active }),
    next: found.length > pageSize ? (people.at(-1)?.email ?? null) : null,
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Users() {
  const { people, active, total, next } = useLoaderData<typeof loader>();
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
