/** Which organisation a company of a project is: by exact names at a start, by hand for good. P108 */
import { expect, test } from "vitest";
import { linkProjectCompany } from "~/operations/link-project-company.server";
import { action } from "~/routes/projects.$projectId.edit";
import { serveDatabase } from "~db/client";
import { organisationsByNames } from "~db/queries/project/project-companies";
import { findProject, listProjects } from "~db/queries/project/projects";
import { answerOf } from "../../support/answer-of";
import { loadedSeeds } from "../../support/loaded-seeds";
import { makeCompany } from "../../support/make-site";
import { exampleRows } from "../../support/rule-examples";
import { browserOf, testContext } from "../../support/test-context";

const seeds = loadedSeeds();

test("P108 a company is the one organisation that has its name", async () => {
  const { db } = seeds;
  const ids = [await makeCompany(db, "Toshiba", "東芝"), await makeCompany(db, "Hitachi", "日立")];
  const nameOf = (text: string | undefined) => (text === "-" ? null : (text ?? null));
  for (const row of exampleRows("P108", ["name in Japanese", "name in English", "is"])) {
    const names = {
      nameJa: nameOf(row["name in Japanese"]),
      nameEn: nameOf(row["name in English"]),
    };
    const found = (await organisationsByNames(db.read, [names]))(names);
    expect([row, found === null ? "-" : String(ids.indexOf(found) + 1)]).toEqual([row, row.is]);
  }
});

test("P108 a start finds companies registered since; what the secretariat said stays", async () => {
  const { db } = seeds;
  const toshiba = await makeCompany(db, "Toshiba", "東芝");
  const other = await makeCompany(db, "Asahi Diamond", "旭ダイヤモンド");
  const linked = async () =>
    (await listProjects(db.read)).flatMap(({ companies }) =>
      companies.flatMap(({ name, organisationId }) =>
        organisationId === null ? [] : [[name.ja, organisationId]],
      ),
    );
  await seeds.load();
  expect(await linked()).toEqual([["東芝", toshiba]]);

  const secretariat = await testContext(db, { role: "secretariat" });
  const gas = (await listProjects(db.read)).find(({ code }) => code === "si-1-3");
  const at = gas?.companies.findIndex(({ name }) => name.ja === "東芝") ?? -1;
  const { id: projectId = 0, revision = 0 } = gas ?? {};
  const seen = { projectId, revision, at };
  expect(await linkProjectCompany(secretariat, { ...seen, organisationId: null })).toEqual({
    ok: true,
  });
  // Somebody else had the page open.
  expect(await linkProjectCompany(secretariat, { ...seen, organisationId: other })).toMatchObject({
    reason: "changed-meanwhile",
  });
  await seeds.load();
  expect(await linked()).toEqual([]);
});

test("P108 on the page a name, a number or nothing is typed; what nobody has is refused and kept", async () => {
  const { db } = seeds;
  serveDatabase(db);
  const id = await makeCompany(db, "Asahi Diamond", "旭ダイヤモンド");
  const browser = await browserOf(await testContext(db, { role: "secretariat" }));
  const [project] = await listProjects(db.read);
  const projectId = project?.id ?? 0;
  const post = async (company: string, organisation: string) => {
    const revision = String((await findProject(db.read, projectId))?.revision);
    const form = new URLSearchParams({ intent: "company", revision, company, organisation });
    const request = browser.post(`/projects/${projectId}/edit`, form);
    return await answerOf(action, request, { params: { projectId: String(projectId) } });
  };
  const linked = async () => (await findProject(db.read, projectId))?.companies[0]?.organisationId;
  expect((await post("0", "旭ダイヤモンド")).status).toBe(302);
  expect(await linked()).toBe(id);
  expect((await post("0", "")).status).toBe(302);
  expect(await linked()).toBeNull();
  expect((await post("0", String(id))).status).toBe(302);
  expect(await linked()).toBe(id);
  for (const organisation of ["知らない会社", "999999", "x".repeat(50_000)])
    expect(await post("0", organisation)).toMatchObject({
      status: 400,
      body: { errors: { organisation: "organisation-unknown" }, typed: { company: "0" } },
    });
  for (const company of ["99", "-1", "x"]) expect((await post(company, "")).status).toBe(404);
});
