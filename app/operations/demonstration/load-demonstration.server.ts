/**
 * Loading the demonstration programme, in batches: every event, partner, company, site, target, template, contact, sister
 * tie and round marked as fictional.
 *
 * Refused when any fictional event is there already. What a loading left that was broken off is cleared away first.
 */
import { setImmediate } from "node:timers/promises";
import type { Author, Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { ALLOWED, type Refusal, refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { addMeeting } from "~db/queries/contact/office-meetings";
import {
  addDemonstrationTarget,
  countDemonstrationEvents,
  listDemonstrationGround,
} from "~db/queries/demonstration-rows";
import { addEventTemplate } from "~db/queries/entry/event-templates";
import { addAuditEntry } from "~db/queries/history/audit";
import { addOrganisation } from "~db/queries/organisation/organisations";
import { findPlanBook } from "~db/queries/plan/plans";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { addDemonstrationTies } from "~db/queries/tie/demonstration-ties";
import { DEMONSTRATION, demonstrationProgramme } from "~seeds/demonstration";
import { type DemoContact, demonstrationContacts } from "~seeds/demonstration-contacts";
import { DEMO_PARTNERS } from "~seeds/demonstration-partners";
import { type DemoSite, demonstrationSites } from "~seeds/demonstration-sites";
import { type DemoTarget, demonstrationTargets } from "~seeds/demonstration-targets";
import { type DemoTemplate, demonstrationTemplates } from "~seeds/demonstration-templates";
import { DEMO_TIES } from "~seeds/demonstration-ties";
import type { DemoEvent, DemoInput } from "~seeds/demonstration-types";
import {
  beginLoading,
  endLoading,
  findLoading,
  goOnLoading,
  type Loader,
  newLoader,
} from "./loading-mark.server";
import { removeDemonstrationRows } from "./remove-demonstration-rows.server";
import { storeDemonstrationEvents } from "./store-demonstration-events.server";
import { storeDemonstrationRound } from "./store-demonstration-round.server";
import { storeDemonstrationSites } from "./store-demonstration-sites.server";

export type LoadDemonstrationVerdict = { ok: true; events: number } | Refusal<"already-loaded">;

/** Events that are stored together, before others are answered. */
const TOGETHER = 10;

export async function loadDemonstration(ctx: Context): Promise<LoadDemonstrationVerdict | Denial> {
  const today = todayIn(HOME_ZONE, ctx.now);
  const input: DemoInput = {
    ...DEMONSTRATION,
    ...(await listDemonstrationGround(ctx.db.read)),
    jurisdictions: await listJurisdictions(ctx.db.read),
    plans: (await findPlanBook(ctx.db.read)).versions,
    today,
  };
  const programme = demonstrationProgramme(input);
  const around = {
    targets: demonstrationTargets(input, programme, fiscalYearOf(today)),
    templates: demonstrationTemplates(programme),
    sites: demonstrationSites(input, programme),
    contacts: demonstrationContacts(programme),
  };
  return await storeInBatches(ctx, programme, around);
}

/** Nobody waits for more than one of them. Who is demoted meanwhile stops there, and what is left is cleared away later. */
async function storeInBatches(
  ctx: Context,
  programme: readonly DemoEvent[],
  around: Around,
): Promise<LoadDemonstrationVerdict | Denial> {
  const loader = newLoader();
  const begun = await writeAs(ctx, "demonstration.manage", async (tx, ctx) => {
    const { ok, unfinished } = await findLoading(tx, loader);
    if (!ok) return refuse("already-loaded");
    if (unfinished) await removeDemonstrationRows(tx);
    if ((await countDemonstrationEvents(tx)) > 0) return refuse("already-loaded");
    await beginLoading(tx, loader);
    for (const partner of DEMO_PARTNERS)
      await addOrganisation(tx, partner, { userId: null, at: ctx.now, fictional: true });
    return ALLOWED;
  });
  if (!begun.ok) return begun;
  const batch = async (work: (tx: Handle, ctx: Author) => Promise<void>) =>
    await writeAs(ctx, "demonstration.manage", async (tx, ctx) => {
      if (!(await goOnLoading(tx, loader))) return refuse("already-loaded");
      await work(tx, ctx);
      return ALLOWED;
    });
  const batches: Parameters<typeof batch>[0][] = [];
  for (let at = 0; at < programme.length; at += TOGETHER)
    batches.push((tx, ctx) =>
      storeDemonstrationEvents(tx, ctx, programme.slice(at, at + TOGETHER)),
    );
  batches.push((tx, ctx) => storeAround(tx, ctx, around));
  batches.push((tx, ctx) => storeDemonstrationSites(tx, ctx, around.sites));
  batches.push((tx, ctx) => storeDemonstrationRound(tx, ctx.now));
  batches.push((tx, ctx) => tellLoaded(tx, ctx, programme.length, loader));
  for (const work of batches) {
    const stored = await batch(work);
    if (!stored.ok) return stored;
    await setImmediate();
  }
  return { ok: true, events: programme.length };
}

async function tellLoaded(
  tx: Handle,
  { user, now }: Author,
  events: number,
  loader: Loader,
): Promise<void> {
  await endLoading(tx, loader);
  await addAuditEntry(tx, {
    userId: user.id,
    at: now,
    action: "demonstration.load",
    subjectType: "demonstration",
    subjectId: "programme",
    after: { events },
  });
}

type Around = {
  sites: readonly DemoSite[];
  targets: readonly DemoTarget[];
  templates: readonly DemoTemplate[];
  contacts: readonly DemoContact[];
};

const NO_PERSONS = { personName: null, notes: null, followUp: null };

/** Targets stand for the fiscal year of today. */
async function storeAround(
  tx: Handle,
  { now }: Pick<Author, "now">,
  { targets, templates, contacts }: Omit<Around, "sites">,
): Promise<void> {
  const fiscalYear = fiscalYearOf(todayIn(HOME_ZONE, now));
  for (const target of targets)
    await addDemonstrationTarget(tx, { ...target, fiscalYear, at: now });
  await addDemonstrationTies(tx, DEMO_TIES);
  for (const { organiser, meeting } of contacts) {
    const draft = { ...meeting, ...NO_PERSONS };
    await addMeeting(tx, { organiser, draft }, { userId: null, at: now, fictional: true });
  }
  for (const template of templates)
    await addEventTemplate(tx, { ...template, userId: null, at: now, fictional: true });
}
