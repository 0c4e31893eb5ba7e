/** Which posts have finished reporting for a period (報告完了), of the rounds that touch it. N15, P183 */
import { and, asc, eq, gte, isNull, lte, ne } from "drizzle-orm";
import type { Period } from "~/domain/day/calendar-date";
import { type ReportingPosts, type ReportingRound, reportingOf } from "~/domain/round/reporting";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "../../client";
import { roundAnswers, rounds } from "../../schema/rounds";
import { listOrganisers } from "../reference/organisers";

type Asked = { fictional: boolean };

/** `fictional`: with rounds of the demonstration programme, where its events count. */
export async function findReporting(
  db: Handle,
  period: Period,
  asked: Asked,
): Promise<ReportingPosts> {
  return reportingOf(period, await listRoundsOf(db, period, asked), await listPosts(db));
}

async function listRoundsOf(
  db: Handle,
  period: Period,
  { fictional }: Asked,
): Promise<ReportingRound[]> {
  const rows = await db
    .select({
      ...{ id: rounds.id, from: rounds.from, to: rounds.to },
      organiser: roundAnswers.organiser,
    })
    .from(rounds)
    .leftJoin(
      roundAnswers,
      and(eq(roundAnswers.roundId, rounds.id), isNull(roundAnswers.reopenedAt)),
    )
    .where(
      and(
        ne(rounds.state, "cancelled"),
        fictional ? undefined : eq(rounds.fictional, false),
        lte(rounds.from, period.to),
        gte(rounds.to, period.from),
      ),
    )
    .orderBy(asc(rounds.id), asc(roundAnswers.id));
  return [...groupedBy(rows, ({ id }) => id).values()].flatMap((ofRound) => {
    const [first] = ofRound;
    if (first === undefined) return [];
    const finished = ofRound.flatMap(({ organiser }) => organiser ?? []);
    return [{ period: { from: first.from, to: first.to }, finished }];
  });
}

async function listPosts(db: Handle): Promise<string[]> {
  const missions = (await listOrganisers(db)).filter(({ type }) => type === "mission");
  return missions.map(({ slug }) => slug);
}
