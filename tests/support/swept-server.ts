/** A server with something behind every address, for tests that sweep all routes of the build. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll } from "vitest";
import { type Database, openDatabase } from "~db/client";
import { everyRoute, makeSubjects, routeAddresses } from "./every-route";
import { type RunningServer, startServer } from "./running-server";
import { newDataFolder } from "./test-database";

/** `running` is there from the first test on; `values` are what the parameters of addresses stand for. */
export function sweptServer() {
  const values: Record<string, string> = {};
  let open: { server: RunningServer; db: Database; folder: string } | null = null;
  const running = () => {
    if (open === null) throw new Error("The server has not been started");
    return open;
  };
  beforeAll(async () => {
    const folder = await newDataFolder();
    const server = await startServer(folder);
    open = { folder, server, db: openDatabase(folder) };
    Object.assign(values, await makeSubjects(open.db));
  });
  afterAll(async () => {
    const { db, server, folder } = running();
    db.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...everyRoute(), ...routeAddresses(values), values, running };
}
