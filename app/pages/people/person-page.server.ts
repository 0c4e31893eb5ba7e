/** One account as whoever keeps the accounts sees it, and what the address says has just been done to it. */

import type { Context } from "~/context/context.server";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { tokyoTime } from "~/i18n/tokyo-time";
import { countFailedSignIns } from "~db/queries/people/failed-sign-ins";
import { findUser } from "~db/queries/people/users";
import { listOrganisers } from "~db/queries/reference/organisers";
import { readListedTokens } from "./listed-tokens.server";

export async function readPersonPage(ctx: Context, request: Request, userId: number) {
  const person = found(await readPerson(ctx, userId));
  return {
    pageTitle: frameText[ctx.language].pageTitle(person.name),
    person,
    organisers: await listOrganisers(ctx.db.read),
    /** What the address says has just been done. */
    done: new URL(request.url).searchParams.get("done"),
    tokens: await readListedTokens(ctx.db.read, person.id, ctx.language),
    failedSignIns: await readFailures(ctx, person.id),
    keptName: `person-${person.id}-${ctx.user.id}`,
  };
}

/** Tries with a wrong password in the last thirty days, or null. */
async function readFailures({ db, now, language }: Context, userId: number) {
  const failed = await countFailedSignIns(db.read, userId, now);
  return failed && { count: failed.count, last: tokyoTime(failed.lastAt, language) };
}

export type PersonPageData = Awaited<ReturnType<typeof readPersonPage>>;

/** As the account is stored now. */
export async function readPerson({ db }: Pick<Context, "db">, userId: number) {
  return await findUser(db.read, userId);
}

export type Person = NonNullable<Awaited<ReturnType<typeof readPerson>>>;
