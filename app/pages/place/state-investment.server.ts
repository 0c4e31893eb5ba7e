/** What Japan has in a state besides events: employers, projects, sister ties, visits. */
import type { Context } from "~/context/context.server";
import { namedOutside } from "~/domain/organisation/organisation";
import { listProjectsInState } from "~db/queries/project/projects";
import { listStateEmployers, type StateEmployer } from "~db/queries/state-employers";
import { countTies, listTies } from "~db/queries/tie/ties";
import { listVisits } from "~db/queries/tie/visits";

const MOST_EMPLOYERS = 10;
const MOST_TIES = 12;
/** A brief is short: the first of each list. */
const ON_PAPER = 3;

/** `most`: of the employers, where their number is said. `outside`: for the brief, which leaves the house; no name that may not goes along, not even unseen. P83 */
export async function readStateInvestment(
  ctx: Context,
  state: string,
  { outside, most }: { outside: boolean; most?: number },
) {
  const db = ctx.db.read;
  const [employers, ties] = outside ? [ON_PAPER, ON_PAPER] : [MOST_EMPLOYERS, MOST_TIES];
  const visits = await listVisits(db, state);
  return {
    ...namesOf(await listStateEmployers(db, state, most ?? employers), outside),
    projects: await listProjectsInState(db, state),
    ties: (await listTies(db, { state })).slice(0, ties),
    tieCount: await countTies(db, state),
    visits: outside ? visits.slice(0, ON_PAPER) : visits,
  };
}

/** `unnamed`: how many companies of a site are not named here; `leftOut`: how many in all, each once. */
function namesOf(employers: readonly StateEmployer[], outside: boolean) {
  const left = new Set<number>();
  const sites = employers.map(({ companies, siteName, ...site }) => {
    const { named, leftOut } = outside ? namedOutside(companies) : { named: companies, leftOut: 0 };
    for (const { id } of companies) if (!named.some((one) => one.id === id)) left.add(id);
    return {
      ...site,
      // The name that a site has of its own is mostly that of its company.
      siteName: leftOut === 0 ? siteName : null,
      companies: named.map(({ id, name }) => ({ id, name })),
      unnamed: leftOut,
    };
  });
  return { employers: sites, leftOut: left.size };
}

export type StateInvestmentData = Awaited<ReturnType<typeof readStateInvestment>>;
