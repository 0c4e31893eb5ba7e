/** Every field and every code that operations put on the audit trail has its word in both languages. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { NOTHING_SAID } from "~/domain/attachment/attachment";
import { listChanges } from "~/domain/audit-change";
import { exactDay } from "~/domain/day/rough-day";
import type { EventDraft } from "~/domain/event/event-draft";
import { isPlainField } from "~/domain/event/occurrence-fields";
import type { SiteFigure } from "~/domain/site/site-draft";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { LANGUAGES } from "~/domain/value/language";
import { auditCodeText } from "~/i18n/history/audit-code-text";
import { auditFieldText } from "~/i18n/history/audit-field-text";
import { historyText } from "~/i18n/history/history-text";
import { addStatusToProject } from "~/operations/add-to-project.server";
import { addAttachment } from "~/operations/attachment/add-attachment.server";
import { changeAttachment } from "~/operations/attachment/change-attachment.server";
import { moveAttachment } from "~/operations/attachment/move-attachment.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { logReach } from "~/operations/attendance/log-reach.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { decideCounting } from "~/operations/counting/decide-counting.server";
import { setCriterion } from "~/operations/counting/set-criterion.server";
import { createEvent } from "~/operations/entry/create-event.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { changeOwnLanguage } from "~/operations/people/change-own-language.server";
import { changeUser } from "~/operations/people/change-user.server";
import { inviteUser } from "~/operations/people/invite-user.server";
import { discardPlanDraft } from "~/operations/plan/discard-plan-draft.server";
import { sayTrait } from "~/operations/say-trait.server";
import { setBudget } from "~/operations/set-budget.server";
import { setCaravanLegs } from "~/operations/set-caravan-legs.server";
import { setTargets } from "~/operations/set-targets.server";
import { addSite } from "~/operations/site/add-site.server";
import { changesInWords } from "~/pages/history/change-words.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { listProjects } from "~db/queries/project/projects";
import { kinds } from "~db/schema/reference";
import { FIFTY, NOW } from "../support/attendance-steps";
import { arrivals, attachedPhoto, pdf } from "../support/brought-pictures";
import { exampleDraft, nominated } from "../support/example-draft";
import { previewFile } from "../support/import-steps";
import { draftOf, occurrenceOf, placementOf } from "../support/make-event";
import { SITE } from "../support/make-site";
import { meetingDraft } from "../support/meeting-draft";
import { writeOfMessage } from "../support/message-history";
import { linkPlans, makePlanDraft } from "../support/plan-drafts";
import { writeOfRound } from "../support/round-history";
import { writeOfSubmission } from "../support/submission-history";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

const FULL: Partial<EventDraft> = {
  summary: { ja: "内容", en: "Summary" },
  results: { ja: "成果", en: "Results" },
  programme: { ja: "次第", en: "Program" },
  ...{ guests: "知事", coOrganisers: ["detroit"], partners: ["州政府"], tags: ["4.0:1-1"] },
};
const NEW_DATE = {
  ...{ first: exactDay("2026-09-01"), last: exactDay("2026-09-01") },
  ...{ startTime: "10:00", endTime: null, startsLater: false },
};
const USD = { amount: 100, currency: "USD", qualifier: "about" } as const;

let db: Database;
/** Names of fields, and under each the texts that were recorded. */
const recorded = new Map<string, Set<string>>();

const eventKinds = new Set<string>();

beforeAll(async () => {
  db = await openTestDatabase();
  for (const { code } of await db.read.select().from(kinds)) eventKinds.add(code);
  await writeOfEverything();
  await writeOfSubmission(db);
  await writeOfRound(db);
  await writeOfMessage(db);
  await importTarget();
  for (const { before, after } of await listAuditEntries(db.read, {}, 500)) {
    for (const change of listChanges(before, after)) {
      const names = change.path.filter((part) => typeof part === "string");
      for (const name of names) recorded.set(name, recorded.get(name) ?? new Set());
      const texts = [change.before, change.after].flat().filter((text) => typeof text === "string");
      for (const text of texts) recorded.get(names.at(-1) ?? "")?.add(text);
    }
  }
}, 60_000);
afterAll(() => db.close());

test.each(LANGUAGES)("each field that is recorded has its word in %s", (language) => {
  const words = auditFieldText[language];
  expect(recorded.size).toBeGreaterThan(60);
  const wordless = [...recorded.keys()].filter((name) => !Object.hasOwn(words, name));
  // Their words are those of the form.
  expect(wordless.filter((name) => !isPlainField(name))).toEqual([]);
});

test.each(LANGUAGES)("each code that is recorded has its word in %s", (language) => {
  const wordless = Object.entries(auditCodeText[language]).flatMap(([name, words]) => {
    const codes = recorded.get(name);
    expect(codes, name).toBeDefined();
    // Kinds of events are named by the register.
    return [...(codes ?? [])].filter(
      (code) => !Object.hasOwn(words, code) && !eventKinds.has(code),
    );
  });
  expect(wordless).toEqual([]);
});

test("C4 nothing that was recorded reads as a code in Japanese, nor any action or field", async () => {
  const secretariat = await testContext(db);
  const entries = await listAuditEntries(db.read, {}, 500);
  const shown = (await changesInWords(secretariat, entries)).flatMap(({ groups }) => groups);
  const texts = shown.flatMap(({ title, changes }) => [
    title ?? "",
    ...changes.flatMap(({ name, before, after }) => [name, before ?? "", after]),
  ]);
  expect(texts.length).toBeGreaterThan(200);
  const words = [
    ...Object.values(historyText.ja.action),
    ...Object.values(auditFieldText.ja),
    ...Object.values(auditCodeText.ja).flatMap((of) => Object.values(of)),
  ];
  // Small letters alone are a name that the program gave; people type names, addresses and codes of a plan.
  const codes = [...texts, ...words].filter((text) =>
    /^[a-z][a-z]*(?:[-_.›: ]+[a-z]+)*$/.test(text),
  );
  expect(codes).toEqual([]);
  expect(texts.filter((text) => /›|^\d{4}-\d{2}-\d{2}$/.test(text))).toEqual([]);
});

/** A whole site, a step of a project and the trait of a state. */
async function writeOfInvestment(ctx: Context): Promise<void> {
  const figure: SiteFigure = {
    ...{ phase: null, year: 2025, measure: "investment", value: 5, qualifier: "about" },
    ...{ currency: "USD", priceYear: null, basis: "announced", asOf: null, definition: null },
    ...{ wording: null, source: "Test" },
  };
  const point = { lat: 39.8, lon: -86.2, precision: "town" } as const;
  await addSite(ctx, { ...SITE, point, figures: [figure] });
  const [project] = await listProjects(db.read);
  if (project === undefined) throw new Error("The reference data has no project");
  const said = { on: "2026-04-01", wording: { ja: "決定", en: "Decided" }, source: "Test" };
  const from = { mark: "page", sourceLine: null, sourceUrl: null } as const;
  const { id: projectId, revision } = project;
  const status = { status: "decided", ...said, ...from } as const;
  await addStatusToProject(ctx, { projectId, revision, status });
  await sayTrait(ctx, { state: "IN", trait: "industry", verdict: "yes", reason: "理由" });
}

/** Operations that record a whole form, account, plan or statement. */
async function writeOfEverything(): Promise<void> {
  const ctx = await testContext(db, { now: NOW });
  const eventId = await enter(
    ctx,
    draftOf({
      ...{ form: "caravan", kind: "caravan", ...FULL },
      occurrences: [
        occurrenceOf({
          venue: "会場",
          note: "備考",
          capacity: 50,
          startTime: "10:00",
        }),
        occurrenceOf({ day: "2026-06-11", organisers: ["detroit"], tags: ["4.0:1-1"] }),
      ],
    }),
  );
  const [first = 0, second = 0] = await occurrenceIds(eventId);
  await editEvent(ctx, {
    ...{ eventId, revision: 1, overwrites: 1 },
    change: ({ draft }) => ({ ...draft, kind: "roadshow", classification: "confidentiality-2" }),
  });
  const leg = { from: first, to: second, mode: "drive" as const, distanceKm: 10, minutes: 9 };
  await setCaravanLegs(ctx, { eventId, revision: 2, legs: [{ ...leg, note: "高速" }] });
  const amount = { amount: 100, qualifier: "about" as const };
  const line = {
    purpose: "会場",
    means: "事業費",
    currency: "USD",
    planned: amount,
    actual: amount,
  };
  await setBudget(ctx, { eventId, revision: 3, lines: [line] });
  await logAttendance(ctx, { eventId, occurrenceId: first, ...FIFTY, note: "推計" });
  await decideCounting(ctx, { eventIds: [eventId], counted: "no", criterion: "routine" });
  const trial = { decision: "no" as const, name: { ja: "試行", en: "A trial" }, retired: false };
  await setCriterion(ctx, { code: null, ...trial });
  await postponeOccurrence(ctx, {
    ...{ eventId, occurrenceId: second },
    reason: "雪",
    newDate: NEW_DATE,
  });
  const lists = [{ occurrenceId: first, named: [{ role: "host" as const, name: "商工会議所" }] }];
  await setOccurrencePartners(ctx, { eventId, lists, seen: "[]" });
  await writeOfAttachments(ctx, eventId);
  await saveEventTemplate(ctx, { eventId, name: { ja: "雛形", en: null } });
  await placeAndLog(ctx);
  const target = { measure: "events" as const, cell: WHOLE_REGISTER, value: 400, seen: "" };
  await setTargets(ctx, { fiscalYear: 2026, entries: [target] });
  const partner = {
    ...{ type: "chamber" as const, name: { ja: "商工会", en: null }, state: "IN" },
  };
  const more = {
    placeName: "Gary",
    languages: "英語",
    reading: "しょうこうかい",
    website: "https://example.org",
    note: "備考",
    ...{ isPartner: true, parentId: null, seatInJapan: "東京都" },
  };
  await addOrganisation(ctx, { draft: { ...partner, ...more }, saveAnyway: true });
  const editor = await testContext(db, { role: "mission-editor", organiser: "chicago", now: NOW });
  await logMeeting(editor, { draft: meetingDraft({ day: exactDay("2026-04-01") }) });
  await writeOfInvestment(ctx);
  await makePlanDraft(ctx);
  await linkPlans(ctx, "4.0", "5.0", [["4.0:1-1", "5.0:1"]]);
  await discardPlanDraft(ctx, { planId: "5.0", revision: 2 });
  const account = { name: "花子", role: "viewer" as const, organiser: null };
  const administrator = await testContext(db, { role: "administrator", now: NOW });
  const invited = await inviteUser(administrator, { ...account, email: "hanako@example.org" });
  if (!invited.ok) throw new Error(invited.reason);
  await changeUser(administrator, invited.userId, { ...account, role: "secretariat", revision: 1 });
  await changeOwnLanguage(ctx, "en");
}

/** What is said of a photo, and another place for it. */
async function writeOfAttachments(ctx: Context, eventId: number): Promise<void> {
  const id = await attachedPhoto(ctx, eventId);
  const draft = { ...NOTHING_SAID, caption: { ja: "説明", en: "Caption" }, credit: "撮影者" };
  await changeAttachment(ctx, {
    ...{ eventId, id, revision: 1 },
    draft: { ...draft, consent: "given", mayBePublished: true },
  });
  const file = arrivals().file("次第.pdf", pdf());
  await addAttachment(ctx, { eventId, file, draft: NOTHING_SAID });
  await moveAttachment(ctx, { eventId, id, to: "later" });
  const url = "https://example.org/";
  const press = [{ outlet: "地元紙", headline: "見出し", day: "2026-04-20", url }];
  await nominated(ctx, exampleDraft({ people: "agreed", press }));
}

async function placeAndLog(ctx: Context): Promise<void> {
  const planned = { measure: "viewers", phase: "planned", value: 9, qualifier: "exact" } as const;
  const placement = { medium: "TV", market: "WI", cost: USD, actualCost: USD, reach: [planned] };
  const occurrences = [placementOf(["IN"], { placement }), placementOf([])];
  const eventId = await enter(
    ctx,
    draftOf({ form: "media-buy", kind: "local_media", occurrences }),
  );
  const [occurrenceId = 0] = await occurrenceIds(eventId);
  const figures = [{ measure: "views", value: 5, qualifier: "about" } as const];
  const shown = { impressions: "", circulation: "", viewers: "", views: "" };
  const cost = { given: { ...USD, amount: 90 }, shown: "" };
  await logReach(ctx, { eventId, occurrenceId, figures, shown, cost });
}

async function enter(ctx: Context, draft: EventDraft): Promise<number> {
  const made = await createEvent(ctx, { draft, saveAnyway: true, submits: true });
  if (!made.ok) throw new Error(made.reason);
  return made.eventId;
}

async function occurrenceIds(eventId: number): Promise<number[]> {
  return ((await findEvent(db.read, eventId))?.draft.occurrences ?? []).map(({ id }) => id);
}

async function importTarget(): Promise<void> {
  const ctx = await testContext(db);
  const csv = "measure,organiser,state,priority,tier,target\nevents,,IN,,,3";
  const { id } = await previewFile(ctx, csv, {
    ...{ kind: "targets", fiscalYear: 2026, name: "目標.csv", source: "外務省" },
  });
  await commitImport(ctx, { id });
  await runWaitingJobs(db);
  await undoImport(ctx, { id });
  await runWaitingJobs(db);
}
