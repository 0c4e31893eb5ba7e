/** Cases B2, B3: how often somebody may sign in, as the route answers it. */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyPasswordCost, OWASP_MINIMUM } from "~/context/password.server";
import { knownDevice } from "~/http/known-device.server";
import { forgetAccount } from "~/http/rate-limit.server";
import { type Database, serveDatabase } from "~db/client";
import { users } from "~db/schema/people";
import { CHEAP } from "../../support/cheap-passwords";
import { hashOf, makeUser, PASSWORD } from "../../support/make-user";
import { postSignIn as post } from "../../support/post-sign-in";
import { openTestDatabase } from "../../support/test-database";

const EMAIL = "hanako@example.go.jp";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  await forgetAccount({ email: EMAIL, address: null, device: null });
});
afterEach(() => {
  db.close();
});

const deviceOf = (answer: { headers: Headers }) =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith("kusanone_device="))
    ?.split(";")[0] ?? "";

test("after ten wrong passwords from one address an account waits there, also with the right one, known or not", async () => {
  await makeUser(db);
  for (const email of [EMAIL, "nobody-at-all@example.go.jp"]) {
    for (let attempt = 0; attempt < 10; attempt += 1)
      await post({ email, password: "wrong password" }, {}, "192.0.2.1");
    const answer = await post({ email, password: PASSWORD }, {}, "192.0.2.1");
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  }
  expect((await post({ email: EMAIL, password: PASSWORD }, {}, "192.0.2.2")).status).toBe(302);
});

test("B3 while others guess from everywhere, a device that signed in before still does, and no forged one", async () => {
  await makeUser(db);
  const known = deviceOf(await post({ email: EMAIL, password: PASSWORD }));
  expect(known).toMatch(/^kusanone_device=[\w-]{16}\.\d+\.[\w-]{43}$/);
  for (let attempt = 0; attempt < 50; attempt += 1)
    await post({ email: EMAIL, password: "wrong password" });
  const right = { email: EMAIL, password: PASSWORD };
  const forged = known.replace(/.{5}$/, "AAAAA");
  for (const Cookie of ["", forged, "kusanone_device=~~x.1.y"])
    expect((await post(right, { Cookie })).status, Cookie).toBe(429);
  const answer = await post(right, { Cookie: known });
  expect(answer.status).toBe(302);
  expect(deviceOf(answer).split(".")[0]).toBe(known.split(".")[0]);
});

test("B3 a device is known to the accounts that signed in from it, until their password is another", async () => {
  await makeUser(db);
  const { email } = await makeUser(db, { email: "taro@example.go.jp" });
  const first = deviceOf(await post({ email: EMAIL, password: PASSWORD }));
  const both = deviceOf(await post({ email, password: PASSWORD }, { Cookie: first }));
  const request = new Request("http://localhost/", { headers: { Cookie: both } });
  const names = [await knownDevice(request, EMAIL), await knownDevice(request, email)];
  expect(names.every((name) => name !== null)).toBe(true);
  expect(await knownDevice(request, "nobody@example.go.jp")).toBeNull();
  const passwordHash = await hashOf("another long password");
  await db.write((tx) => tx.update(users).set({ passwordHash }).where(eq(users.email, EMAIL)));
  expect(await knownDevice(request, EMAIL)).toBeNull();
  expect(await knownDevice(request, email)).toBe(names[1]);
});

test("a right password gives the account its tries back", async () => {
  await makeUser(db);
  for (let round = 0; round < 2; round += 1) {
    for (let attempt = 0; attempt < 8; attempt += 1)
      await post({ email: EMAIL, password: "wrong password" });
    expect((await post({ email: EMAIL, password: PASSWORD })).status).toBe(302);
  }
});

test("B2 a hundred at once are compared or told when to try again, and those have lost no try", async () => {
  // So dear that those who come meanwhile find others waiting, on a fast machine and behind a slow database too.
  applyPasswordCost({ ...OWASP_MINIMUM, timeCost: 6 });
  const all = Array.from({ length: 100 }, (_, at) =>
    post({ email: `at-once${at}@example.go.jp`, password: "wrong password" }),
  );
  const answers = await Promise.all(all).finally(() => applyPasswordCost(CHEAP));
  const busy = answers.filter(({ status }) => status === 429);
  expect(answers.every(({ status }) => status === 400 || status === 429)).toBe(true);
  expect(busy.length).toBeGreaterThan(50);
  for (const { headers, body } of busy) {
    expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(body).toMatchObject({ refusal: { reason: "too-busy" } });
  }
});

test("a hundred tries from one network address are enough, whichever accounts they name", async () => {
  const address = "192.0.2.7";
  const tryAs = (at: number) =>
    post({ email: `somebody${at}@example.go.jp`, password: "wrong password" }, {}, address);
  for (let at = 0; at < 100; at += 1) expect((await tryAs(at)).status).toBe(400);
  expect((await post({ email: "other@example.go.jp", password: "x" }, {}, address)).status).toBe(
    429,
  );
  expect(
    (await post({ email: "other@example.go.jp", password: "x" }, {}, "192.0.2.8")).status,
  ).toBe(400);
});
