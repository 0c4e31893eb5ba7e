/** Everybody with an account, open or closed, a page at a time. */

import type { Context } from "~/context/context.server";
import { normaliseEmail } from "~/domain/people/account";
import { frameText } from "~/i18n/frame-text";
import { peopleText } from "~/i18n/people/people-text";
import { countUsers, listUsers } from "~db/queries/people/users";

const PAGE_SIZE = 100;

export async function readPeoplePage({ db, now, language }: Context, params: URLSearchParams) {
  const active = params.get("show") !== "inactive";
  const after = params.get("after");
  const filter = { active, after: after === null ? null : normaliseEmail(after), now, language };
  const listed = await listUsers(db.read, filter, PAGE_SIZE + 1);
  const people = listed.slice(0, PAGE_SIZE);
  return {
    pageTitle: frameText[language].pageTitle(peopleText[language].title),
    people,
    active,
    total: await countUsers(db.read, { active }),
    next: listed.length > PAGE_SIZE ? (people.at(-1)?.email ?? null) : null,
  };
}

export type PeoplePageData = Awaited<ReturnType<typeof readPeoplePage>>;
