import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { hashToken } from "~/context/token.server";
import { knownDevice } from "~/http/known-device.server";
import { forgetAccount } from "~/http/rate-limit.server";
import { applySettings, readSettings } from "~/http/settings.server";
import { action, loader } from "~/routes/sign-in";
import { action as signOutAction } from "~/routes/sign-out";
import { type Database, serveDatabase } from "~db/client";
import { signIns, users } from "~db/schema/people";
import { answerOf } from "../../support/answer-of";
import { hashOf, makeUser, PASSWORD } from "../../support/make-user";
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

function settingsAre(environment: Record<string, string>): void {
  const verdict = readSettings(environment);
  if (!verdict.ok) throw new Error(verdict.errors.join("; "));
  applySettings(verdict.settings);
}

type Fields = Record<string, string>;

const post = (fields: Fields, headers: Record<string, string> = {}, clientAddress?: string) =>
  answerOf(
    action,
    new Request("http://localhost/sign-in", {
      method: "POST",
      headers,
      body: new URLSearchParams(fields),
    }),
    { clientAddress },
  );
const open = (path: string, cookie = "") =>
  answerOf(loader, new Request(`http://localhost${path}`, { headers: { Cookie: cookie } }));
const deviceOf = (answer: { headers: Headers }) =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith("kusanone_device="))
    ?.split(";")[0] ?? "";
const cookieOf = (answer: { headers: Headers }) =>
  answer.headers.getSetCookie().find((cookie) => cookie.startsWith("kusanone_session=")) ?? "";

describe("a right password", () => {
  test("opens a sign-in whose cookie is HttpOnly and SameSite=Lax", async () => {
    await makeUser(db);
    const answer = await post({
      email: "Hanako@Example.go.jp",
      password: PASSWORD,
      to: "/events?q=1",
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe("/events?q=1");
    expect(cookieOf(answer)).toMatch(
      /^kusanone_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test("behind https the cookie is Secure", async () => {
    settingsAre({ ORIGIN: "https://kusanone.example.go.jp" });
    onTestFinished(() => settingsAre({}));
    await makeUser(db);
    expect(cookieOf(await post({ email: EMAIL, password: PASSWORD }))).toContain("; Secure");
  });

  test("replaces the sign-in this browser had open", async () => {
    await makeUser(db);
    const first = cookieOf(await post({ email: EMAIL, password: PASSWORD })).split(";")[0] ?? "";
    await post({ email: EMAIL, password: PASSWORD }, { Cookie: first });
    const rows = await db.read.select().from(signIns);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.tokenHash).not.toBe(hashToken(first.split("=")[1] ?? ""));
  });

  test("somebody signed in is led on from the page", async () => {
    await makeUser(db);
    const cookie = cookieOf(await post({ email: EMAIL, password: PASSWORD })).split(";")[0];
    expect((await open("/sign-in?to=/reports", cookie)).headers.get("Location")).toBe("/reports");
  });
});

describe("signing out", () => {
  test("ends the sign-in in the database, not only the cookie", async () => {
    await makeUser(db);
    const cookie = cookieOf(await post({ email: EMAIL, password: PASSWORD })).split(";")[0] ?? "";
    const request = new Request("http://localhost/sign-out", {
      method: "POST",
      headers: { Cookie: cookie },
    });
    const answer = await answerOf(signOutAction, request);
    expect(cookieOf(answer)).toContain("Max-Age=0");
    expect(await db.read.select().from(signIns)).toEqual([]);
  });
});

describe("a sign-in ends", () => {
  const cookieFor = async (createdAt: Date, lastSeenAt: Date) => {
    const { id } = await makeUser(db);
    const token = "t".repeat(43);
    await db.write((tx) =>
      tx.insert(signIns).values({ tokenHash: hashToken(token), userId: id, createdAt, lastSeenAt }),
    );
    return `kusanone_session=${token}`;
  };
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

  test.each([
    ["after 11 idle hours it is open", 11, 11, 302],
    ["after 13 idle hours it is not", 13, 13, 200],
    ["after six days of use it is open", 6 * 24, 0, 302],
    ["after eight days of use it is not", 8 * 24, 0, 200],
  ])("%s", async (_, created, seen, status) => {
    const cookie = await cookieFor(hoursAgo(created), hoursAgo(seen));
    expect((await open("/sign-in", cookie)).status).toBe(status);
  });
});

describe("one answer for unknown and wrong", () => {
  test("a wrong password, an unknown address and a deactivated account are told the same", async () => {
    await makeUser(db);
    await makeUser(db, { email: "gone@example.go.jp", active: false });
    const answers = await Promise.all([
      post({ email: EMAIL, password: "not the password" }),
      post({ email: "nobody@example.go.jp", password: PASSWORD }),
      post({ email: "gone@example.go.jp", password: PASSWORD }),
    ]);
    const told = answers.map(({ status, body }) => {
      return { status, body: JSON.stringify(body).replace(/[a-z]+@example\.go\.jp/, "ADDRESS") };
    });
    expect(told[0]?.status).toBe(400);
    expect(answers[0]?.body).toMatchObject({ refusal: { ok: false, reason: "wrong-credentials" } });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  test("the address typed is given back, the password is not", async () => {
    const answer = await post({ email: EMAIL, password: "not the password" });
    expect(answer.body).toMatchObject({ refused: { typed: { email: EMAIL } } });
    expect(JSON.stringify(answer.body)).not.toContain("not the password");
  });
});

describe("rate limits", () => {
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
    const all = Array.from({ length: 100 }, (_, at) =>
      post({ email: `at-once${at}@example.go.jp`, password: "wrong password" }),
    );
    const answers = await Promise.all(all);
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
});

describe("the way back", () => {
  test.each([
    ["/events?form=caravan#list", "/events?form=caravan#list"],
    ["http://localhost/reports", "/reports"],
    ["https://elsewhere.example/", "/"],
    ["//elsewhere.example/", "/"],
    ["/\\elsewhere.example/", "/"],
    ["/.//elsewhere.example/", "/"],
    ["/\t/elsewhere.example/", "/"],
    ["javascript:alert(1)", "/"],
    ["http://localhost:99999999", "/"],
    [`/events?q=${"あ".repeat(1_000)}`, "/"],
    ["", "/"],
  ])("%j leads to %s", async (to, expected) => {
    await makeUser(db);
    const answer = await post({ email: EMAIL, password: PASSWORD, to });
    expect(answer.headers.get("Location")).toBe(expected);
  });
});

describe("bad input is refused with 400, never 500", () => {
  test.each([
    ["nothing", {}, { email: "required", password: "required" }],
    [
      "an address with NUL",
      { email: "a\u0000b@example.jp", password: "x" },
      { email: "unreadable" },
    ],
    ["no address", { email: "' OR '1'='1", password: "x" }, { email: "email-malformed" }],
    [
      "an endless address",
      { email: `${"a".repeat(100_000)}@b.jp`, password: "x" },
      { email: "too-long" },
    ],
    [
      "an endless password",
      { email: EMAIL, password: "p".repeat(100_000) },
      { password: "password-too-long" },
    ],
  ])("%s", async (_, fields, errors) => {
    const answer = await post(fields);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ refused: { errors } });
    expect(JSON.stringify(answer.body).length).toBeLessThan(5_000);
  });

  test.each([
    ["text/plain", "email=a"],
    ["application/json", "{}"],
    ["multipart/form-data", "no boundary"],
    ["multipart/form-data; boundary=x", "--x\r\nbroken"],
  ])("a body of type %s that is no form", async (type, body) => {
    const request = new Request("http://localhost/sign-in", {
      method: "POST",
      headers: { "Content-Type": type },
      body,
    });
    expect((await answerOf(action, request)).status).toBe(400);
  });

  test("a file where text belongs", async () => {
    const form = new FormData();
    form.set("email", new File(["x"], "x.txt"));
    form.set("password", "x");
    const request = new Request("http://localhost/sign-in", { method: "POST", body: form });
    expect((await answerOf(action, request)).body).toMatchObject({
      refused: { errors: { email: "required" } },
    });
  });

  test("a cookie that is no token is a stranger's", async () => {
    for (const cookie of [
      "kusanone_session=%00%ff",
      "kusanone_session=",
      "=;;=",
      "kusanone_session=' OR 1=1",
    ]) {
      expect((await open("/sign-in", cookie)).status).toBe(200);
    }
  });
});
