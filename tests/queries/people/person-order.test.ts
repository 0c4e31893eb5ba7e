/** A11: people stand in the order in which they are looked for, on every list and from page to page. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Language } from "~/domain/value/language";
import type { Database } from "~db/client";
import { listUserNames, listUsers } from "~db/queries/people/users";
import { makeUser } from "../../support/make-user";
import { openTestDatabase } from "../../support/test-database";

const NOW = new Date("2026-12-01T00:00:00Z");
const PEOPLE = [
  { email: "a@example.go.jp", name: "渡辺 一郎", reading: "わたなべ いちろう" },
  { email: "b@example.go.jp", name: "青木 花子", reading: "アオキ ハナコ" },
  { email: "c@example.go.jp", name: "山田 次郎", reading: "やまだ じろう" },
  { email: "d@example.go.jp", name: "Émile Brown", reading: null },
  { email: "e@example.go.jp", name: "emily adams", reading: null },
];

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  for (const person of PEOPLE) await makeUser(db, { ...person, password: null });
});
afterEach(() => db.close());

const IN_JAPANESE = ["Émile Brown", "emily adams", "青木 花子", "山田 次郎", "渡辺 一郎"];

async function listed(language: Language, pageSize: number): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const asked = { active: true, after, now: NOW, language };
    const page: Awaited<ReturnType<typeof listUsers>> = await listUsers(db.read, asked, pageSize);
    if (page.length === 0) return names;
    names.push(...page.map(({ name }) => name));
    after = page.at(-1)?.email ?? null;
  }
}

test("A11 in Japanese by reading where it is known, whatever the page holds", async () => {
  expect(await listed("ja", 10)).toEqual(IN_JAPANESE);
  expect(await listed("ja", 2)).toEqual(IN_JAPANESE);
  const names = await listUserNames(db.read, "ja", 10);
  expect(names.map(({ name }) => name)).toEqual(IN_JAPANESE);
});

test("A11 in English Latin names come first, without regard to case and accents", async () => {
  expect((await listed("en", 2)).slice(0, 2)).toEqual(["Émile Brown", "emily adams"]);
});
