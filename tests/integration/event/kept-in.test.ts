/**
 * P185 An event of 機密性3 is read by its lead and the secretariat alone: every route of the build is asked by everybody
 * else, in whatever way its address may be asked, and no answer has a word of it.
 */
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Role } from "~/domain/people/permissions";
import { events } from "~db/schema/events";
import { routeAddresses } from "../../support/every-route";
import { draftedBy, frozenBy, twoDrafters } from "../../support/freeze-steps";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { packedText } from "../../support/packed-text";
import { MARKS, makeSecretEvent, SEARCH, type SecretEvent } from "../../support/secret-event";
import { sweptServer } from "../../support/swept-server";
import { browserOf, testContext } from "../../support/test-context";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const { loaders, values, running } = sweptServer();
let secret: SecretEvent;

/** Whoever is neither of the lead nor of the secretariat; a co-organiser is one of them. */
const OTHERS: [Role, string | null][] = [
  ["viewer", null],
  ["mission-editor", "detroit"],
  ["agency-editor", "jetro"],
  ["administrator", null],
];

/** What every route is asked; what one does not know, it refuses. */
const GENERAL = [
  "",
  "?year=2026&state=KY",
  `?year=all&q=${encodeURIComponent(SEARCH)}`,
  "?from=2026-04-01&to=2027-03-31&by=state&on=2026-06-10&q=Zirc",
];
const COMPARED = "a=period:2025-04-01..2026-03-31&b=period:2026-04-01..2027-03-31&by=state";
const PART = "key=KY&figure=events&reason=added";
/** What single addresses are asked besides. */
const ASKED = [
  ...["/?year=2026&view=table", "/?year=2026&measure=days", "/map/symbols?year=2026&step=4&in=KY"],
  ...["/map/marks?year=2026", "/map.svg?year=2026", "/map/states/KY?year=2026"],
  ...["/events?year=2026", "/events?year=2026&state=KY&figure=held", "/events?year=all&q=Zirc"],
  ...["/events?year=2026&figure=whole", "/events?year=2026&figure=overlap-organiser"],
  ...["/events.csv?year=2026", "/events.geojson?year=2026", "/api/v1/events?year=2026"],
  "/events/calendar?view=month&day=2026-06-10",
  "/events/calendar?view=week&day=2026-06-10",
  "/events/calendar?view=year&day=2026-06-10",
  ...["/coverage?year=2026&row=KY", "/coverage.csv?year=2026", "/states/KY?year=2026&brief=ja"],
  ...["/states/KY?year=2031", "/reports/2026?by=organiser", "/reports/2026?by=priority"],
  ...["/reports?from=2026-06-10&to=2026-06-10", "/inbox?heap=not-counted", "/inbox?heap=secret"],
  ...["/inbox?heap=double-entry", "/inbox?heap=returned", "/history?q=Zirc"],
  ...[`/submissions/difference?${COMPARED}`, `/api/v1/differences?${COMPARED}`],
  `/submissions/difference/events?${COMPARED}&${PART}`,
  `/submissions/difference.csv?${COMPARED}`,
];
const FILES = ["report.json", "report.csv", "report.xlsx", "report.docx", "report.pdf"];
const EXPORTS = ["events.csv", "events.xlsx", "organisations.csv"];

beforeAll(async () => {
  const { db } = running();
  secret = await makeSecretEvent(db, { partner: "Japan Society" });
  // The same in Seattle's eyes: near in days and place, with the same title.
  await makeEvent(db, {
    ...{ lead: "seattle", title: { ja: SEARCH, en: "Supper" } },
    occurrences: [occurrenceOf({ day: "2026-06-11", place: placeIn("KY", "Louisville") })],
  });
  const pair = await twoDrafters(db);
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  const submissionId = await draftedBy(pair);
  await frozenBy(pair.second, submissionId);
  Object.assign(values, { submissionId: String(submissionId) });
});

async function headersOf(role: Role, organiser: string | null) {
  const browser = await browserOf(await testContext(running().db, { role, organiser }));
  return { Cookie: browser.get("/").headers.get("Cookie") ?? "" };
}

/** Addresses of every route, those of an event of this very one, and what its page tells of. */
function addresses(): string[] {
  const asked = {
    ...values,
    eventId: String(secret.eventId),
    code: "KY",
    state: "KY",
    year: "2026",
  };
  const own = { ...asked, occurrenceId: String(secret.occurrenceId) };
  const { urlOf, dataUrlOf } = routeAddresses(own);
  const files = [...FILES, ...EXPORTS, "targets.csv"];
  const ofFiles = loaders
    .filter((id) => id.includes("$file"))
    .flatMap((id) => files.map((file) => routeAddresses({ ...own, file }).urlOf(id)));
  const pages = loaders.flatMap((id) => GENERAL.map((query) => urlOf(id) + query));
  const { eventId } = secret;
  const told = [
    `/history?subject=event:${eventId}`,
    `/history?type=event&id=${eventId}`,
    `/events/new?form=caravan&copy=${eventId}`,
    `/?year=2026&event=${eventId}`,
    `/map.svg?year=2026&event=${eventId}`,
    `/contacts/new?occurrence=${secret.occurrenceId}`,
    "/map/symbols?year=2026&step=4",
    `/events/approve?event=${eventId}`,
  ];
  return [...pages, ...loaders.map(dataUrlOf), ...ofFiles, ...ASKED, ...told];
}

async function bodies(headers: Record<string, string>, paths: readonly string[]) {
  const rest = [...paths];
  const read: { path: string; status: number; body: string }[] = [];
  const next = async (): Promise<void> => {
    const path = rest.shift();
    if (path === undefined) return;
    const answer = await fetch(running().server.url + path, { headers, redirect: "manual" });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    read.push({ path, status: answer.status, body: packedText(bytes) });
    await next();
  };
  await Promise.all(Array.from({ length: 4 }, next));
  return read;
}

const tells = ({ body }: { body: string }) => MARKS.some((mark) => body.includes(mark));

describe("P185 an event of 機密性3", () => {
  test.each(OTHERS)("is told by no address to a %s of %s", async (role, organiser) => {
    const read = await bodies(await headersOf(role, organiser), addresses());
    expect(read.filter(tells).map(({ path }) => path)).toEqual([]);
    expect(read.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
  });

  test("is told by no address to a stranger", async () => {
    expect((await bodies({}, addresses())).filter(tells)).toEqual([]);
  });

  test.each<[Role, string | null]>([
    ["mission-editor", "chicago"],
    ["viewer", "chicago"],
    ["secretariat", null],
  ])("is read by a %s of %s", async (role, organiser) => {
    const { eventId } = secret;
    const paths = [
      `/events/${eventId}`,
      "/events?year=2026",
      `/events?year=all&q=${encodeURIComponent(SEARCH)}`,
      "/events.csv?year=2026",
      "/api/v1/events?year=2026",
      "/events/calendar?view=month&day=2026-06-10",
      "/states/KY?year=2026",
      "/organisations/1",
      "/history",
    ];
    const read = await bodies(await headersOf(role, organiser), paths);
    expect(read.filter((one) => one.status !== 200 || !tells(one)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
