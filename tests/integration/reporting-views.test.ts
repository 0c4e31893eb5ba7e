/** Pages, papers and records say the same of how many posts have finished reporting. N15, P183 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { allStates } from "~/components/map/paper-outline.server";
import type { Context } from "~/context/context.server";
import type { Reporting } from "~/domain/round/reporting";
import { reportingInShort, reportingInWords } from "~/i18n/round/reporting-text";
import { storeDemonstrationRound } from "~/operations/demonstration/store-demonstration-round.server";
import { readCoveragePage } from "~/pages/coverage/coverage-page.server";
import { readMeetingFacts } from "~/pages/meeting/meeting-papers.server";
import { readNationPanel } from "~/pages/place/panel-page.server";
import { readPlanningPage } from "~/pages/place/planning-page.server";
import { readFreezeForm } from "~/pages/submission/submission-forms.server";
import { readSubmissionPage } from "~/pages/submission/submission-page.server";
import { meetingPaper } from "~/reports/meeting/meeting-paper";
import { loader } from "~/routes/reports.$year";
import { type Database, serveDatabase } from "~db/client";
import { events } from "~db/schema/events";
import { answerOf } from "../support/answer-of";
import { draftedBy, twoDrafters } from "../support/freeze-steps";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { makeMeeting } from "../support/meeting-steps";
import { textsOf } from "../support/report-papers";
import { answeredBy, LAST_YEAR, openedRound, personOf } from "../support/round-steps";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let ctx: Context;
const NOW = new Date("2026-06-10T18:00:00Z");
const { from, to } = LAST_YEAR;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  ctx = { ...(await testContext(db)), now: NOW };
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })] });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
});
afterEach(() => db.close());

/** What every page and paper says beside its gaps, each by the reader of its own. */
async function said() {
  const browser = await browserOf(ctx);
  const request = browser.get("/reports/2025");
  const report = await answerOf(loader, request, { params: { year: "2025" } });
  const coverage = await readCoveragePage(ctx, browser.get("/coverage?year=2025"));
  const { meetingId } = await makeMeeting(ctx, { from, to });
  const asked = { id: Number(meetingId), language: "ja", edition: "inside" } as const;
  const paper = textsOf(meetingPaper((await readMeetingFacts(ctx, asked, allStates)).facts));
  const { reporting } = report.body as { reporting: Reporting };
  const { page } = await readPlanningPage(ctx, browser.get("/states/IN?year=2025"), "IN");
  expect(page?.years.at(-1)?.reporting).toEqual(reporting);
  const panel = await readNationPanel(ctx, browser.get("/map/nation?year=2025"));
  expect(panel?.matrix?.reporting).toBe(reportingInShort(reporting, "ja"));
  const submission = await draftedBy(await twoDrafters(db), { period: LAST_YEAR });
  const draft = await readSubmissionPage(
    ctx,
    browser.get(`/submissions/${submission}`),
    submission,
  );
  expect(draft.reporting).toEqual(reporting);
  expect((await readFreezeForm(ctx, submission))?.reporting).toEqual(reporting);
  const inWords = reportingInWords(reporting, "ja");
  expect(coverage.reporting).toEqual(reporting);
  expect(paper.join("\n")).toContain(inWords);
  return { inWords, paper: paper.join("\n") };
}

test("P183 with the demonstration loaded page and paper say how many posts have finished", async () => {
  await db.write((tx) => tx.update(events).set({ fictional: true }));
  await db.write((tx) => storeDemonstrationRound(tx, NOW));
  const { inWords, paper } = await said();
  expect(inWords).toBe("報告完了 17/18公館");
  expect(paper).not.toContain("作業依頼なし");
  expect(paper).toContain("報告が完了していない公館：在サイパン領事事務所");
});

test("P183 of the register's own rounds page and paper say the same, and the same where nobody was asked", async () => {
  expect((await said()).inWords).toContain("作業依頼なし");
  const id = await openedRound(db);
  await answeredBy(await personOf(db, "detroit"), id, { kind: "nothing" });
  const { inWords, paper } = await said();
  expect(inWords).toBe("報告完了 1/18公館");
  expect(paper).not.toContain("作業依頼なし");
});
