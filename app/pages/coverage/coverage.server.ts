/** The coverage matrix of a request, read the same way for page, file and API. */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { type CoverageQuestion, parseCoverageQuestion } from "~/domain/coverage/coverage-question";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { findLatestHeldYear } from "~db/queries/filter/held-years";
import { findKnownKeys } from "~db/queries/filter/known-keys";
import { findCoverageFacts } from "./coverage-facts.server";

/** Without a period in the URL, the latest fiscal year with held events holds. */
export async function readCoverage({ db, user, now }: Context, request: Request) {
  const params = new URL(request.url).searchParams;
  const known = await findKnownKeys(db.read, params);
  const year = await findLatestHeldYear(db.read);
  const question = parseCoverageQuestion(params, known, year, draftReader(user));
  if (!question.ok) return question;
  return { ok: true as const, question, facts: await factsOf({ db, now }, question) };
}

async function factsOf({ db, now }: Pick<Context, "db" | "now">, question: CoverageQuestion) {
  const { filter, axis } = question;
  const today = todayIn(HOME_ZONE, now);
  return { ...(await findCoverageFacts(db.read, { filter, axis, today })), asOf: now };
}
