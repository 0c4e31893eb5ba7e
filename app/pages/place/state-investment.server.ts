/** What Japan has in a state besides events: employers, projects, sister ties, visits. */
import type { Context } from "~/context/context.server";
import { listProjectsInState } from "~db/queries/project/projects";
import { listStateEmployers } from "~db/queries/state-employers";
import { countTies, listTies } from "~db/queries/tie/ties";
import { listVisits } from "~db/queries/tie/visits";

const MOST_EMPLOYERS = 10;
const MOST_TIES = 12;

export async function readStateInvestment(ctx: Context, state: string) {
  const db = ctx.db.read;
  return {
    employers: await listStateEmployers(db, state, MOST_EMPLOYERS),
    projects: await listProjectsInState(db, state),
    ties: (await listTies(db, { state })).slice(0, MOST_TIES),
    tieCount: await countTies(db, state),
    visits: await listVisits(db, state),
  };
}

export type StateInvestmentData = Awaited<ReturnType<typeof readStateInvestment>>;
