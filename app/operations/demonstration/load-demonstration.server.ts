/**
 * Loading the demonstration programme: all of it in one transaction, every event, partner, company, site, target, template,
 * contact, sister tie and round marked as fictional.
 *
 * The work pauses now and then, so that readers are answered while it runs. Refused when any fictional
 * event is there already.
 */
import { setImmediate } from "node:timers/promises";
import type { Author, Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { type Refusal, refuse } from "~/domain/value/verdict";
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
import { demonstrationSites } from "~seeds/demonstration-sites";
import { type DemoTarget, demonstrationTargets } from "~seeds/demonstration-targets";
import { type DemoTemplate, demonstrationTemplates } from "~seeds/demonstration-templates";
import { DEMO_TIES } from "~seeds/demonstration-ties";
import type { DemoInput } from "~seeds/demonstration-types";
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
  return await writeAs(ctx, "demonstration.manage", async (tx, ctx) => {
    if ((await countDemonstrationEvents(tx)) > 0) return refuse("already-loaded");
    for (const partner of DEMO_PARTNERS)
      await addOrganisation(tx, partner, { userId: null, at: ctx.now, fictional: true });
    for (let at = 0; at < programme.length; at += TOGETHER) {
      await storeDemonstrationEvents(tx, ctx, programme.slice(at, at + TOGETHER));
      await setImmediate();
    }
    await storeAround(tx, ctx, around);
    await storeDemonstrationSites(tx, ctx, around.sites);
    await storeDemonstrationRound(tx, ctx.now);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "demonstration.load",
      subjectType: "demonstration",
      subjectId: "programme",
      after: { events: programme.length },
    });
    return { ok: true, events: programme.length };
  });
}

type Around = {
  targets: readonly DemoTarget[];
  templates: readonly DemoTemplate[];
  contacts: readonly DemoContact[];
};

const NO_PERSONS = { personName: null, notes: null, followUp: null };

/** Targets stand for the fiscal year of today. */
async function storeAround(
  tx: Handle,
  { now }: Pick<Author, "now">,
  { targets, templates, contacts }: Around,
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
