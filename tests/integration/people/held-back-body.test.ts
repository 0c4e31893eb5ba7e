/**
 * Whoever loses a right while the body of a POST is held back is answered 403, and nothing is written. One form per
 * permission; that every operation asks again is in `tests/operations/people/rights-read-again.test.ts`.
 */
import type { ActionFunctionArgs } from "@remix-run/node";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { action as demonstration } from "~/routes/demonstration";
import { action as attendance } from "~/routes/events.$eventId.attendance";
import { action as withdraw } from "~/routes/events.$eventId.withdraw";
import { action as newEvent } from "~/routes/events.new";
import { action as newPartner } from "~/routes/organisations.new";
import { action as newPlan } from "~/routes/plans.new";
import { action as settings } from "~/routes/settings";
import { action as targets } from "~/routes/targets";
import { action as user } from "~/routes/users.$userId";
import { action as invite } from "~/routes/users.invite";
import { type Database, serveDatabase } from "~db/client";
import { updateUser } from "~db/queries/people/users";
import { users } from "~db/schema/people";
import { answerOf } from "../../support/answer-of";
import { oneSession } from "../../support/attendance-steps";
import { commitsSeen } from "../../support/commits-seen";
import { eventFormData, typedEvent } from "../../support/event-form-data";
import { heldBackBody } from "../../support/held-back-body";
import { makeEvent } from "../../support/make-event";
import { hashOf, PASSWORD } from "../../support/make-user";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

type Form = {
  path: string;
  action: (args: ActionFunctionArgs) => Promise<unknown>;
  body: FormData | URLSearchParams;
  params?: Record<string, string>;
};
type Who = Parameters<typeof testContext>[1];
type Loss = Partial<typeof users.$inferSelect>;

const DEACTIVATED: Loss = { active: false };
const DEMOTED: Loss = { role: "viewer", organiser: null };
const EDITOR = { role: "mission-editor", organiser: "chicago" } as const;
const boxes = (fields: Record<string, string>) => new URLSearchParams(fields);

/** Posts the form and does this to the person while it is under way. */
async function post(who: Who, makeForm: () => Promise<Form>, loss: Loss) {
  const ctx = await testContext(db, who);
  const passwordHash = await hashOf(PASSWORD);
  await db.write((tx) => updateUser(tx, ctx.user.id, { passwordHash }));
  const { path, action, body, params } = await makeForm();
  const browser = await browserOf(ctx);
  let before = await commits();
  const held = await heldBackBody(body, async () => {
    await db.write((tx) => tx.update(users).set(loss).where(eq(users.id, ctx.user.id)));
    before = await commits();
  });
  const { status } = await answerOf(action, browser.raw(path, held), { params });
  return { status, wrote: (await commits()) !== before };
}

const commits = () => commitsSeen(db);

const INVITATION = { email: "jiro@example.go.jp", name: "次郎", role: "administrator" };

const FORMS: [permission: string, who: Who, make: () => Promise<Form>][] = [
  [
    ...(["user.manage: an administrator is invited", { role: "administrator" }] as const),
    async () => ({ path: "/users/invite", action: invite, body: boxes(INVITATION) }),
  ],
  [
    ...(["user.manage: an account is closed", { role: "administrator" }] as const),
    async () => {
      const userId = String((await testContext(db, EDITOR)).user.id);
      const body = boxes({ intent: "deactivate", revision: "1" });
      return { path: `/users/${userId}`, action: user, body, params: { userId } };
    },
  ],
  [
    ...(["demonstration.manage", { role: "administrator" }] as const),
    async () => {
      await makeEvent(db, {}, { fictional: true });
      return { path: "/demonstration", action: demonstration, body: boxes({ intent: "remove" }) };
    },
  ],
  [
    ...(["plan.edit", { role: "secretariat" }] as const),
    async () => ({
      path: "/plans/new",
      action: newPlan,
      body: boxes({ id: "5.0", from: "latest" }),
    }),
  ],
  [
    ...(["target.set", EDITOR] as const),
    async () => {
      const path = "/targets?year=2026";
      return { path, action: targets, body: boxes({ "target:events|chicago|IN||": "12" }) };
    },
  ],
  [
    ...(["event.create", EDITOR] as const),
    async () => {
      const body = eventFormData(typedEvent(), { saveAnyway: "yes" });
      return { path: "/events/new?form=mission-event", action: newEvent, body };
    },
  ],
  [
    ...(["event.edit: an event is withdrawn", EDITOR] as const),
    async () => {
      const eventId = String(await makeEvent(db));
      const path = `/events/${eventId}/withdraw`;
      return { path, action: withdraw, body: boxes({ reason: "重複" }), params: { eventId } };
    },
  ],
  [
    ...(["event.edit: a partner is entered", EDITOR] as const),
    async () => {
      const body = boxes({ nameEn: "JAS of Ohio", type: "japan-america-society", saveAnyway: "1" });
      return { path: "/organisations/new", action: newPartner, body };
    },
  ],
  [
    ...(["attendance.log", EDITOR] as const),
    async () => {
      const { eventId, occurrenceId } = await oneSession(db, { day: "2024-01-10" });
      const statement = { mode: "in-person", method: "counted", number: "12", official: "on" };
      const body = boxes({ session: String(occurrenceId), ...statement });
      const path = `/events/${eventId}/attendance`;
      return { path, action: attendance, body, params: { eventId: String(eventId) } };
    },
  ],
];

const OWN_PASSWORD: Form = {
  path: "/settings",
  action: settings,
  body: boxes({ password: PASSWORD, newPassword: "six bright lanterns" }),
};

describe("a body held back", () => {
  test.each(FORMS)("%s", async (_permission, who, make) => {
    expect(await post(who, make, DEMOTED)).toEqual({ status: 403, wrote: false });
    expect(await post(who, make, DEACTIVATED)).toEqual({ status: 403, wrote: false });
    const inTime = await post(who, make, { active: true });
    expect(inTime).toEqual({ status: expect.toBeOneOf([200, 302]), wrote: true });
  });

  test("one's own password, by whoever has no account any more", async () => {
    const make = async () => OWN_PASSWORD;
    expect(await post({ role: "viewer" }, make, DEACTIVATED)).toEqual({
      status: 403,
      wrote: false,
    });
    const inTime = await post({ role: "viewer" }, make, { active: true });
    expect(inTime).toEqual({ status: 302, wrote: true });
  });
});
