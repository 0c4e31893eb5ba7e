/** `npm run admin`, beside the running server: the first start as a process of its own, the others called. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashToken } from "~/context/token.server";
import { type Ended, runAdminCommand } from "~/server/admin-command";
import { type Database, openDatabase } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { findUserOfApiToken } from "~db/queries/people/api-tokens";
import { findOpenLink } from "~db/queries/people/one-time-links";
import { findUserByEmail } from "~db/queries/people/users";
import { startAdmin } from "../../support/admin-process";

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kusanone-admin-"));
  db = openDatabase(folder);
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function settings(): Record<string, string> {
  return { KUSANONE_DATA: folder, PORT: "", ORIGIN: "https://kusanone.example.go.jp" };
}

function admin(...words: string[]): Promise<Ended> {
  return runAdminCommand(words, settings());
}

const EDITOR = ["user", "add", "Hanako@example.go.jp", "--role", "mission-editor"];

test("adds an editor to a fresh installation and prints a single-use link, once", {
  timeout: 60_000,
}, async () => {
  const { code, stdout } = await startAdmin([...EDITOR, "--organiser", "chicago"], settings());
  expect(code).toBe(0);
  const token = /^Invitation: https:\/\/kusanone\.example\.go\.jp\/join\?token=([\w-]{43})\n$/.exec(
    stdout,
  )?.[1];
  expect(await findOpenLink(db.read, hashToken(token ?? ""), new Date())).toMatchObject({
    purpose: "invitation",
  });
  expect(await findUserByEmail(db.read, "hanako@example.go.jp")).toMatchObject({
    role: "mission-editor",
    organiser: "chicago",
    hasPassword: false,
  });
  expect(await listAuditEntries(db.read, {}, 1)).toMatchObject([
    { action: "user.invite", userId: null },
  ]);
});

test("prints an API token that works", async () => {
  const { code, stdout } = await admin("token", "hanako@example.go.jp");
  expect(code).toBe(0);
  const token = /^Token: ([\w-]{43})\n$/.exec(stdout)?.[1] ?? "";
  expect(await findUserOfApiToken(db.read, hashToken(token))).toMatchObject({
    email: "hanako@example.go.jp",
  });
});

const REFUSED: [string[], string][] = [
  [[], "Usage:"],
  [["user", "add", "x", "--role", "viewer"], "EMAIL: This is not an e-mail address"],
  [["user", "add", "x@example.jp", "--role", "king"], "--role must be one of secretariat"],
  [["user", "add", "x@example.jp", "--role", "mission-editor"], "--organiser: Choose a mission"],
  [
    ["user", "add", "x@example.jp", "--role", "viewer", "--organiser", "mars"],
    'there is no "mars"',
  ],
  [["user", "add", "hanako@example.go.jp", "--role", "viewer"], "already registered"],
  [
    ["user", "add", "x@example.jp", "--role", "viewer", "--colour", "red"],
    "Unknown option '--colour'",
  ],
  [["token", "nobody@example.jp"], "Nobody is registered as nobody@example.jp"],
];

test("a refused command ends with 1, says why and changes nothing", async () => {
  const before = await listAuditEntries(db.read, {}, 50);
  for (const [words, why] of REFUSED) {
    const { code, stdout, stderr } = await admin(...words);
    expect({ words, code, stdout }).toEqual({ words, code: 1, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr).not.toContain("    at ");
  }
  expect(await listAuditEntries(db.read, {}, 50)).toEqual(before);
});

test("a malformed setting is refused by name, as the server refuses it", async () => {
  for (const [changed, why] of [
    [{ ORIGIN: "kusanone.example.go.jp" }, /^ORIGIN must be/],
    [{ KUSANONE_DATE: folder }, /^KUSANONE_DATE is not a setting/],
  ] as const) {
    const words = ["token", "hanako@example.go.jp"];
    const ended = await runAdminCommand(words, { ...settings(), ...changed });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(why);
  }
});
