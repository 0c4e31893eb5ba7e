/** One account as whoever keeps the accounts sees it, and what the address says has just been done to it. */

import type { Context } from "~/context/context.server";
import { found } from "~/http/authorize.server";
import { siteText } from "~/i18n/site-text";
import { findUser } from "~db/queries/people/users";
import { listOrganisers } from "~db/queries/reference/organisers";

export async function readPersonPage(ctx: Context, request: Request, userId: number) {
  const person = found(await readPerson(ctx, userId));
  return {
    pageTitle: siteText[ctx.language].pageTitle(person.name),
    person,
    organisers: await listOrganisers(ctx.db.read),
    /** What the address says has just been done. */
    done: new URL(request.url).searchParams.get("done"),
    keptName: `person-${person.id}-${ctx.user.id}`,
  };
}

export type PersonPageData = Awaited<ReturnType<typeof readPersonPage>>;

/** As the account is stored now. */
export async function readPerson({ db }: Pick<Context, "db">, userId: number) {
  return await findUser(db.read, userId);
}

export type Person = NonNullable<Awaited<ReturnType<typeof readPerson>>>;
