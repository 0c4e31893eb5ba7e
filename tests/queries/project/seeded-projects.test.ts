/** Projects of the real seeds: nine, and nothing beside them is one. P104, P105, P107 */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { statusOf } from "~/domain/project/project-record";
import {
  listCommitments,
  listProjectCandidates,
  listTrancheTotals,
} from "~db/queries/project/project-lists";
import { listProjects } from "~db/queries/project/projects";
import { projectStatuses, projects } from "~db/schema/projects";
import { loadedSeeds } from "../../support/loaded-seeds";

const seeds = loadedSeeds();

test("P105 nine projects, of which the copper entry is of no tranche", async () => {
  const all = await listProjects(seeds.db.read);
  expect(all.map(({ code }) => code)).toEqual([
    ...["si-1-1", "si-1-2", "si-1-3", "si-2-1", "si-2-2", "si-c-1", "si-c-2", "si-c-3"],
    "mi-us-copper-rare-earth",
  ]);
  expect(all.filter(({ tranche }) => tranche === null).map(({ code }) => code)).toEqual([
    "mi-us-copper-rare-earth",
  ]);
  for (const project of all) {
    expect([project.code, project.source.length > 0, statusOf(project)]).not.toContain(null);
    expect([project.code, ...project.states.map(({ source }) => source)]).not.toContain("");
  }
});

test("P105 no investment of another country, no commitment, no candidate and no total is a project", async () => {
  const { read } = seeds.db;
  const told = JSON.stringify(await listProjects(read));
  expect(told).not.toMatch(/DataVolt|Quantinuum|Emirates|5500億|ボーイング|ウェスチングハウス/);
  expect(await listTrancheTotals(read)).toMatchObject([
    { tranche: "1", money: { amount: 36_000_000_000, qualifier: "about", currency: "USD" } },
  ]);
  expect(await listProjectCandidates(read)).toHaveLength(17);
  expect(await listCommitments(read)).toHaveLength(8);
});

test("P104 one amount for two states stands once; two amounts of one project stand by state", async () => {
  const all = new Map(
    (await listProjects(seeds.db.read)).map((project) => [project.code, project]),
  );
  const smr = all.get("si-2-1");
  expect(smr?.money).toEqual({ amount: 40_000_000_000, qualifier: "at-most", currency: "USD" });
  expect(smr?.states.map(({ state, money }) => [state, money])).toEqual([
    ["AL", null],
    ["TN", null],
  ]);
  const gas = all.get("si-2-2");
  expect(gas?.money).toBeNull();
  expect(gas?.states.map(({ state, money }) => [state, money?.amount])).toEqual([
    ["PA", 17_000_000_000],
    ["TX", 16_000_000_000],
  ]);
});

test("P105 companies that said they are interested are nothing more", async () => {
  const roles = (await listProjects(seeds.db.read)).flatMap(({ companies }) => companies);
  const others = roles.filter(({ role }) => role !== "interest");
  expect(others.map(({ role, name }) => [role, name.en])).toEqual([
    ["operator", "Element Six (De Beers)"],
  ]);
  expect(roles).toHaveLength(21);
});

test("P107 what was edited is left alone, the others follow the file", async () => {
  const [edited] = await seeds.db.read.select().from(projects).where(eq(projects.code, "si-1-1"));
  await seeds.db.write(async (tx) => {
    const projectId = edited?.id ?? 0;
    const own = {
      projectId,
      position: 2,
      status: "decided",
      source: "試験",
      mark: "page",
    } as const;
    await tx.insert(projectStatuses).values(own);
    await tx
      .update(projects)
      .set({ editedAt: new Date(0) })
      .where(eq(projects.id, projectId));
  });
  seeds.change("projects.csv", (text) => text.replaceAll("戦略的投資イニシアティブ", "別の枠組み"));
  seeds.change("project-statuses.csv", (text) => text.replaceAll(",agreed,", ",announced,"));
  await seeds.load();
  const all = await listProjects(seeds.db.read);
  const own = all.find(({ code }) => code === "si-1-1");
  expect([own?.programme, own && statusOf(own)]).toEqual(["戦略的投資イニシアティブ", "decided"]);
  const other = all.find(({ code }) => code === "si-1-2");
  expect([other?.programme, other && statusOf(other)]).toEqual(["別の枠組み", "announced"]);
  expect(all).toHaveLength(9);
});
