import { writeFileSync } from "node:fs";
import { test, vi } from "vitest";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { openDatabase } from "~db/client";
import { startServer } from "../support/running-server";
import { browserOf, testContext } from "../support/test-context";
import { newDataFolder } from "../support/test-database";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });
test("weigh", async () => {
  const folder = await newDataFolder();
  const server = await startServer(folder);
  const db = openDatabase(folder);
  await loadDemonstration(await testContext(db, { role: "administrator" }));
  const browser = await browserOf(
    await testContext(db, { role: "mission-editor", organiser: "chicago" }),
  );
  const headers = { Cookie: browser.get("/").headers.get("Cookie") ?? "" };
  for (const [name, path] of [
    ["home", "/"],
    ["in", "/map/states/IN"],
    ["svg", "/map.svg"],
    ["none", "/map.svg?measure=days"],
  ])
    writeFileSync(
      `/tmp/mmfv/${name}.html`,
      await (await fetch(server.url + path, { headers })).text(),
    );
  db.close();
  await server.stop();
});
