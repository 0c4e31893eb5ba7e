import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { hashToken } from "~/context/token.server";
import { applySettings, readSettings } from "~/http/settings.server";
import { readPersonPage } from "~/pages/people/person-page.server";
import { action, loader } from "~/routes/sign-in";
import { action as signOutAction } from "~/routes/sign-out";
import { type Database, serveDatabase } from "~db/client";
import { failedSignIns, signIns } from "~db/schema/people";
import { answerOf } from "../../support/answer-of";
import { makeUser, PASSWORD } from "../../support/make-user";
import { postSignIn } from "../../support/post-sign-in";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const EMAIL = "hanako@example.go.jp";
const post = postSignIn;

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => {
  db.close();
});

function settingsAre(environment: Record<string, string>): void {
  const verdict = readSettings(environment);
  if (!verdict.ok) throw new Error(verdict.errors.join("; "));
  applySettings(verdict.settings);
}

const open = (path: string, cookie = "") =>
  answerOf(loader, new Request(`http://localhost${path}`, { headers: { Cookie: cookie } }));
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
    ["B21 begun while the clock was a day ahead it is not", -24, -24, 200],
    ["B21 last seen while the clock was a day ahead it is not", 1, -24, 200],
    ["B21 begun by a clock two minutes ahead it is open", -1 / 30, -1 / 30, 302],
  ])("%s", async (_, created, seen, status) => {
    const cookie = await cookieFor(hoursAgo(created), hoursAgo(seen));
    expect((await open("/sign-in", cookie)).status).toBe(status);
  });
});

test("B21 the next sign-in removes those that were begun while the clock was ahead", async () => {
  const { id: userId } = await makeUser(db);
  const ahead = new Date(Date.now() + 24 * 3_600_000);
  const row = { tokenHash: "ahead", userId, createdAt: ahead, lastSeenAt: ahead };
  await db.write((tx) => tx.insert(signIns).values(row));
  await post({ email: EMAIL, password: PASSWORD });
  const left = await db.read.select().from(signIns);
  expect(left.map(({ tokenHash }) => tokenHash)).not.toContain("ahead");
  expect(left).toHaveLength(1);
});

test("B22 wrong passwords are counted on the account's page; a right one and an unknown address are not", async () => {
  const { id } = await makeUser(db);
  for (const password of ["not the password", "nor this one", PASSWORD])
    await post({ email: EMAIL, password });
  await post({ email: "nobody@example.go.jp", password: "not the password" });
  await db.writeKeepingAnswers(async () => undefined);
  const administrator = await testContext(db, { role: "administrator" });
  const page = await readPersonPage(
    { ...administrator, now: new Date() },
    new Request("http://localhost/users/1"),
    id,
  );
  expect(page.failedSignIns).toEqual({ count: 2, last: expect.stringMatching(/^\d{4}年/) });
  expect(await db.read.select().from(failedSignIns)).toHaveLength(1);
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
