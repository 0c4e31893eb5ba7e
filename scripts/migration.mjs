/** `npm run migration -- --name x`: what changed in `db/schema`, as a migration of each engine. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./steps.mjs";

const KIT = join(ROOT, "node_modules", "drizzle-kit", "bin.cjs");
const CONFIGS = ["db/drizzle.config.ts", "db/postgres/drizzle.config.ts"];

for (const config of CONFIGS) {
  const words = [KIT, "generate", "--config", config, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, words, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
