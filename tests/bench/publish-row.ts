/** Publishing a version of the plan at 10x: how long others wait at a time while its events are moved under it. P28 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { publishPlan } from "~/operations/plan/publish-plan.server";
import { openDatabase } from "~db/client";
import { makePlanDraft } from "../support/plan-drafts";
import { testContext } from "../support/test-context";
import type { BenchFolder } from "./data-folder";
import type { BenchRow } from "./results";

/** A day that leaves a tenth of the programme to move; the context's today lies after it. */
const IN_FORCE_FROM = "2026-04-01";
const LONGEST_MS = 1_000;

/** The last one to use the folder: the plan stays published. */
export async function publishRow({ folder }: BenchFolder): Promise<BenchRow> {
  const db = openDatabase(folder);
  const ctx = await testContext(db);
  await makePlanDraft(ctx, { inForceFrom: IN_FORCE_FROM });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const published = await publishPlan(ctx, { planId: "5.0", revision: 2, confirmsPast: true });
  const seconds = (performance.now() - started) / 1000;
  // The last wait is seen when the timer comes round again.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  db.close();
  if (!published.ok) throw new Error(`The plan was not published: ${published.reason}`);
  const longest = delay.max / 1e6;
  return {
    what: `Publishing a plan over ${published.events} events, 10x: the longest that others wait`,
    measured: `${longest.toFixed(0)} ms`,
    target: `under ${LONGEST_MS} ms`,
    reached: longest < LONGEST_MS,
    remark: `${seconds.toFixed(1)} s in all`,
  };
}
