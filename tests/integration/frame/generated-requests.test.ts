/**
 * Requests made of chance over every route, by whoever may be there: none is answered with 5xx, and who may only read has
 * changed nothing but what is their own. `GENERATED_REQUESTS` sets how many, `GENERATED_SEED` begins where a run began.
 */
import { afterAll, expect, test, vi } from "vitest";
import { ROLES, type Role } from "~/domain/people/permissions";
import { seededRandom } from "../../bench/seeded-random";
import { generatedRequest } from "../../support/generated-requests";
import { registerRows } from "../../support/register-rows";
import { sweptServer } from "../../support/swept-server";
import { browserOf, testContext } from "../../support/test-context";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 120_000 });

const WHO = ["stranger", ...ROLES] as const;
const EACH = Math.ceil(Number(process.env.GENERATED_REQUESTS ?? 600) / WHO.length);
const SEED = Number(process.env.GENERATED_SEED ?? 20_261_201);
const AT_ONCE = 6;
/** What everybody may change: signing in, a language, views of one's own, an inbox of one's own. */
const THEIR_OWN = [
  ...["users", "sign_ins", "saved_views", "audit_entries", "audit_seals", "failed_sign_ins"],
  ...["substitutes", "feed_addresses", "one_time_links", "kept_answers", "data_version"],
  ...["sqlite_sequence", "jobs"],
];

const swept = sweptServer();
let most = 0;
afterAll(() => expect(most).toBeGreaterThan(0));

async function cookieOf(who: (typeof WHO)[number]): Promise<string> {
  if (who === "stranger") return "";
  const organiser = who === "mission-editor" ? "boston" : who === "agency-editor" ? "jetro" : null;
  const browser = await browserOf(
    await testContext(swept.running().db, { role: who as Role, organiser }),
  );
  return browser.get("/").headers.get("Cookie") ?? "";
}

test.each(WHO)("the %s", async (who) => {
  const { server, db } = swept.running();
  const random = seededRandom(SEED + WHO.indexOf(who));
  const cookie = await cookieOf(who);
  const before = await registerRows(db, { without: THEIR_OWN });
  const requests = Array.from({ length: EACH }, () => generatedRequest(random, swept));
  const broken: string[] = [];
  const next = async (): Promise<void> => {
    const asked = requests.pop();
    if (asked === undefined) return;
    // A line for each: one that is kept may be closed by a server that waited while this process had no core.
    const headers: Record<string, string> = {
      ...{ Cookie: cookie, Origin: server.url, Connection: "close" },
    };
    if (asked.body !== null) headers["Content-Type"] = "application/x-www-form-urlencoded";
    const { method, body, path } = asked;
    const answer = await fetch(server.url + path, { method, headers, body, redirect: "manual" });
    await answer.arrayBuffer();
    most += 1;
    if (answer.status >= 500) broken.push(`${answer.status} ${method} ${path} ${body ?? ""}`);
    await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  expect(broken, `GENERATED_SEED=${SEED}`).toEqual([]);
  if (who !== "stranger" && who !== "viewer") return;
  const after = await registerRows(db, { without: THEIR_OWN });
  expect(after, `GENERATED_SEED=${SEED}`).toEqual(before);
});
