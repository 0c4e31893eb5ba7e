/** P186 What the register has of 機密性3 waits in the inbox of its lead and the secretariat, and its title is in no mail. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readInbox } from "~/pages/inbox/inbox.server";
import { digestMail } from "~/server/digest-mail";
import type { Database } from "~db/client";
import { makeEvent } from "../../support/make-event";
import { MARKS, makeSecretEvent, type SecretEvent } from "../../support/secret-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const NOW = new Date("2026-07-02T03:00:00Z");

let db: Database;
let secret: SecretEvent;

beforeAll(async () => {
  db = await openTestDatabase();
  secret = await makeSecretEvent(db);
  await makeEvent(db, { title: { ja: "公開の会", en: null } });
}, 60_000);
afterAll(() => db.close());

const heapsOf = async (who: Parameters<typeof testContext>[1]) =>
  await readInbox(await testContext(db, { ...who, now: NOW }), 10);

const LEAD = { role: "mission-editor", organiser: "chicago" } as const;

describe("P186 an event of 機密性3", () => {
  test.each([LEAD, { role: "secretariat" } as const])("waits for $role $organiser", async (who) => {
    const heaps = await heapsOf(who);
    expect(heaps[0]).toMatchObject({ heap: "secret", total: 1 });
    expect(heaps[0]?.items).toMatchObject([{ eventId: secret.eventId, secret: true }]);
  });

  test.each([
    { role: "mission-editor", organiser: "detroit" },
    { role: "agency-editor", organiser: "jetro" },
    { role: "viewer", organiser: "chicago" },
  ] as const)("is in no heap of $role $organiser", async (who) => {
    const heaps = await heapsOf(who);
    expect(JSON.stringify(heaps)).not.toContain(MARKS[0]);
    expect(heaps.find(({ heap }) => heap === "secret")).toMatchObject({ total: 0 });
  });

  test.each(["ja", "en"] as const)(
    "is told in a mail by its number alone (%s)",
    async (language) => {
      const reader = { email: "a@example.org", name: "山田", language };
      const nothing = { followUps: 0, nominations: 0, rounds: [] };
      const sent = { origin: "https://example.org", today: "2026-07-02", ...nothing };
      const mail = digestMail(reader, await heapsOf(LEAD), sent);
      expect(mail?.text).toContain(language === "ja" ? "機密性3情報（要対応）：1件" : ": 1");
      for (const mark of MARKS) expect(mail?.text).not.toContain(mark);
      expect(mail?.text).toContain("公開の会");
    },
  );
});
