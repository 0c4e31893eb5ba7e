/** What is refused, of a backup or of a restore, is said in words and changes nothing. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAdminCommand } from "~/server/admin-command";
import { TSX } from "../../support/admin-process";
import {
  contentOf,
  killedRegisterOf,
  newFolder,
  peopleIn,
  registerOf,
  removeFolders,
} from "../../support/register-folders";

const place = newFolder();
const backup = join(place, "good.db");
beforeAll(async () => {
  const folder = await registerOf("new", "newer");
  expect(await admin(folder, "backup", backup)).toMatchObject({ code: 0, stderr: "" });
});
afterAll(removeFolders);

const admin = (folder: string, ...words: string[]) =>
  runAdminCommand(words, { KUSANONE_DATA: folder });

/** A copy of the good backup, spoiled. */
function spoiled(name: string, spoil: (path: string) => void): string {
  const path = join(place, name);
  copyFileSync(backup, path);
  spoil(path);
  return path;
}

function change(path: string, statements: string): void {
  const file = new Sqlite(path);
  file.pragma("foreign_keys = OFF");
  file.exec(statements);
  file.close();
}

const BAD: [string, () => string, string][] = [
  ["no file", () => join(place, "nothing"), "There is no such file."],
  ["an empty folder", () => newFolder(), "There is no such file."],
  ["an empty file", () => spoiled("empty.db", (path) => truncateSync(path)), "not a database"],
  [
    "a text",
    () => spoiled("text.db", (path) => writeFileSync(path, "a,b\n")),
    "It is not a database.",
  ],
  ["half a file", () => spoiled("half.db", cutInHalf), "The database is damaged."],
  [
    "a file with its middle gone",
    () => spoiled("hole.db", blankTheMiddle),
    "The database is damaged.",
  ],
  ["a file with one letter changed", () => spoiled("letter.db", changeLetter), "is damaged."],
  [
    "the database of another program",
    () => spoiled("other.db", (path) => change(path, "drop table users")),
    "It is the database of another program.",
  ],
  [
    "one that another program has migrated",
    () =>
      spoiled("alien.db", (path) => change(path, "update __drizzle_migrations set created_at = 1")),
    "It is the database of another program.",
  ],
  [
    "a newer version",
    () =>
      spoiled("later.db", (path) =>
        change(path, "insert into __drizzle_migrations (hash, created_at) values ('x', 9e12)"),
      ),
    "It is of a newer version than this program.",
  ],
  [
    "rows that refer to nothing",
    () =>
      spoiled("loose.db", (path) =>
        change(path, "insert into digests (user_id, day, sent_at) values (99, '2026-05-01', 0)"),
      ),
    "rows that refer to nothing",
  ],
  [
    "a file with a -wal of its own",
    () => spoiled("mixed.db", (path) => writeFileSync(`${path}-wal`, "x")),
    "A -wal or -journal lies beside it",
  ],
];

test.each(BAD)(
  "%s is refused in both languages, and the register stays as it was",
  async (...row) => {
    const [, make, why] = row;
    const folder = await killedRegisterOf("old", "last");
    const before = contentOf(folder);
    const { code, stdout, stderr } = await admin(folder, "restore", make());
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr).toContain("何も変更していません。");
    expect(stderr).not.toContain("    at ");
    expect({ ...contentOf(folder), "kusanone.lock": "" }).toEqual({
      ...before,
      "kusanone.lock": "",
    });
  },
);

describe("a backup", () => {
  const REFUSED: [string, (folder: string) => string, string][] = [
    ["over a file", () => backup, "There is a file of this name"],
    ["beside one that is being written", () => partOfAnother(), "with .part behind it"],
    ["below a file", () => join(backup, "copy.db"), "(ENOTDIR)"],
    ["into a folder that is not there", () => join(place, "no", "copy.db"), "(ENOENT)"],
  ];
  test.each(REFUSED)("%s is refused, and leaves nothing", async (_name, at, why) => {
    const folder = await registerOf("old");
    const file = at(folder);
    const before = contentOf(place);
    const { code, stdout, stderr } = await admin(folder, "backup", file);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr).toContain("何も変更していません。");
    expect(contentOf(place)).toEqual(before);
  });

  test("of a folder without a register makes none", async () => {
    const folder = newFolder();
    const refused = await admin(folder, "backup", join(place, "none.db"));
    expect(refused.stderr).toContain("There is no kusanone.db in the data folder.");
    expect(contentOf(folder)).toEqual({});
  });

  test("of a damaged register is none, and says so", async () => {
    const folder = await registerOf("old");
    blankTheMiddle(join(folder, "kusanone.db"));
    const { code, stderr } = await admin(folder, "backup", join(place, "bad.db"));
    expect(code).toBe(1);
    expect(stderr).toContain("The database is damaged.");
    expect(readdirSync(place).filter((name) => name.startsWith("bad.db"))).toEqual([]);
  });

  test("holds what a killed process left in its -wal", async () => {
    const folder = await killedRegisterOf("old", "last");
    const file = join(place, "killed.db");
    expect((await admin(folder, "backup", file)).code).toBe(0);
    const restored = newFolder();
    await admin(restored, "restore", file);
    expect(await peopleIn(restored)).toEqual(["old", "last"]);
  });

  function partOfAnother(): string {
    const file = join(place, "under-way.db");
    writeFileSync(`${file}.part`, "half");
    return file;
  }
});

test("a data folder that cannot be made is named, and nothing is left", async () => {
  const before = contentOf(place);
  const data = join(backup, "data");
  const { code, stderr } = await admin(data, "restore", backup);
  expect(code).toBe(1);
  expect(stderr).toContain(`${data}\n読み書きできません。`);
  expect(stderr).toContain("(ENOTDIR)");
  expect(contentOf(place)).toEqual(before);
});

/** A limit on the size of files stands for a disk that is full. */
describe.skipIf(process.platform === "win32")("a full disk", () => {
  const onFullDisk = (folder: string, words: string[]) =>
    spawnSync(
      "sh",
      [
        "-c",
        'ulimit -f 200; exec "$0" "$@"',
        process.execPath,
        TSX,
        "app/server/admin.ts",
        ...words,
      ],
      { env: { ...process.env, KUSANONE_DATA: folder, PORT: "", ORIGIN: "" }, encoding: "utf8" },
    );

  test.each([
    ["backup", () => join(place, "full.db")],
    ["restore", () => backup],
  ])("%s says so, and leaves nothing half", async (command, file) => {
    const folder = await registerOf("old");
    const before = [contentOf(folder), contentOf(place)];
    const { status, stdout, stderr } = onFullDisk(folder, [command, file()]);
    expect(status).toBe(1);
    expect(stdout).not.toContain("Restored");
    expect(stderr).toContain("The disk takes no more.");
    // A reader leaves an index of what it read.
    rmSync(join(folder, "kusanone.db-shm"), { force: true });
    expect([contentOf(folder), contentOf(place)]).toEqual(before);
    expect(await peopleIn(folder)).toEqual(["old"]);
  });
});

function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(statSync(path).size / 2));
}

function blankTheMiddle(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xff, 20_000, bytes.length - 20_000);
  writeFileSync(path, bytes);
}

/** An e-mail address is then another in the table than in its index. */
function changeLetter(path: string): void {
  const bytes = readFileSync(path);
  bytes.write("never", bytes.indexOf("newer@example.org"));
  writeFileSync(path, bytes);
}
