/** The settings: what is read, what is refused, and in which words. */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readSettings, tileOrigin } from "~/http/settings.server";
import { listSourceFiles } from "../../architecture/source-files";

test("without any setting the server is at home on port 3000 with its data in data/", () => {
  expect(readSettings({ HOME: "/root", PATH: "/bin" })).toEqual({
    ok: true,
    settings: {
      port: 3000,
      host: "127.0.0.1",
      dataFolder: resolve("data"),
      databaseUrl: null,
      samplesFolder: null,
      tiles: null,
      origin: null,
      trustedProxy: null,
      backups: null,
      mail: null,
      // One for each core, 2 to 4.
      readers: Math.min(Math.max(availableParallelism(), 2), 4),
    },
  });
});

test("every setting is read", () => {
  const verdict = readSettings({
    PORT: "8080",
    HOST: "0.0.0.0",
    KUSANONE_DATA: "/srv/kusanone",
    KUSANONE_SAMPLES: "/srv/samples",
    TILE_URL: "https://{s}.tiles.example.org/{z}/{x}/{y}.png",
    TILE_ATTRIBUTION: "Example",
    ORIGIN: "https://kusanone.example.go.jp/",
    SMTP_URL: "smtps://user:secret@mail.example.go.jp:465",
    SMTP_FROM: "kusanone@example.go.jp",
    READERS: "16",
  });
  expect(verdict).toMatchObject({
    ok: true,
    settings: {
      port: 8080,
      host: "0.0.0.0",
      dataFolder: "/srv/kusanone",
      databaseUrl: null,
      samplesFolder: "/srv/samples",
      tiles: { attribution: "Example" },
      origin: "https://kusanone.example.go.jp",
      mail: { from: "kusanone@example.go.jp" },
      readers: 16,
    },
  });
});

test.each([
  [{ PORT: "abc" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ PORT: "-1" }, "PORT"],
  [{ PORT: "3000 " }, "PORT"],
  [{ HOST: "http://localhost" }, "HOST"],
  [{ KUSANONE_DATE: "/srv" }, "KUSANONE_DATE"],
  [{ KUSANONE_SAMPLES: "samples" }, "KUSANONE_SAMPLES"],
  [{ TILE_URL: "https://tiles.example.org/", TILE_ATTRIBUTION: "x" }, "TILE_URL"],
  [{ TILE_URL: "javascript:{z}{x}{y}", TILE_ATTRIBUTION: "x" }, "TILE_URL"],
  [{ TILE_URL: "https://tiles.example.org/{z}/{x}/{y}.png" }, "TILE_ATTRIBUTION"],
  [{ TILE_ATTRIBUTION: "x" }, "TILE_ATTRIBUTION"],
  [{ ORIGIN: "kusanone.example.go.jp" }, "ORIGIN"],
  [{ SMTP_URL: "https://mail.example.org", SMTP_FROM: "a@example.org" }, "SMTP_URL"],
  [{ SMTP_URL: "smtp://mail.example.org" }, "SMTP_FROM"],
  [{ SMTP_URL: "smtp://mail.example.org", SMTP_FROM: "nobody" }, "SMTP_FROM"],
  [{ SMTP_FROM: "a@example.org" }, "SMTP_FROM"],
  [{ ORIGIN: "https://kusanone.example.go.jp/path" }, "ORIGIN"],
  [{ READERS: "17" }, "READERS"],
  [{ READERS: "-1" }, "READERS"],
  [{ READERS: "two" }, "READERS"],
  [{ DATABASE_URL: "mysql://db.example.go.jp/kusanone" }, "DATABASE_URL"],
  [{ DATABASE_URL: "postgres://db.example.go.jp" }, "DATABASE_URL"],
  [{ DATABASE_URL: "postgres://db/kusanone", BACKUP_FOLDER: "/srv/backups" }, "BACKUP_FOLDER"],
])("%j is refused and named", (environment, name) => {
  const verdict = readSettings(environment);
  expect(verdict.ok ? [] : verdict.errors.map((error) => error.split(" ")[0])).toEqual([name]);
});

test("a password in an address is never repeated", () => {
  const verdict = readSettings({ SMTP_URL: "http://user:secret@x", SMTP_FROM: "a@example.org" });
  expect(verdict.ok ? "" : verdict.errors.join()).not.toContain("secret");
});

test("all mistakes are told at once", () => {
  const verdict = readSettings({ PORT: "x", ORIGIN: "y", KUSANONE_Z: "z" });
  expect(verdict.ok ? [] : verdict.errors).toHaveLength(3);
});

test.each([
  ["https://a.example.org/{z}/{x}/{y}.png", "https://a.example.org"],
  ["https://{s}.example.org/{z}/{x}/{y}.png", "https://*.example.org"],
  ["http://localhost:8080/{z}/{x}/{y}", "http://localhost:8080"],
  ["https://a.example.org; script-src *//{z}", null],
])("the policy allows for %s the origin %s", (url, origin) => {
  expect(tileOrigin(url)).toBe(origin);
});

test("the environment is handed to the one reader of settings, and read nowhere else", () => {
  const reading = listSourceFiles(["app", "db", "seeds"])
    .filter(({ text }) => text.includes("process.env"))
    .map(({ path }) => path);
  expect(reading.sort()).toEqual([
    "app/server/admin.ts",
    "app/server/develop.ts",
    // The level of the log, before any setting is read.
    "app/server/log.ts",
    "app/server/main.ts",
    // What tests alone turn on.
    "db/client.ts",
    "seeds/make-places.ts",
  ]);
});
