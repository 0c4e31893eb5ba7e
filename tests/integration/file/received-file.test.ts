/** Files of up to 64 MB, received by a server of their own: streamed to the disk, never held, and gone when refused. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { MAX_FILE_BYTES } from "~/domain/value/limits";
import { receiveFile } from "~/http/received-file.server";
import { removeLeftOvers } from "~/http/upload-folder.server";
import { openDatabase, serveDatabase } from "~db/client";
import { newDataFolder } from "../../support/test-database";
import {
  form,
  pieces,
  raw,
  sha256,
  startUploadServer,
  type UploadServer,
} from "../../support/upload-client";

const MB = 1_048_576;
let folder: string;
let server: UploadServer;
beforeAll(async () => {
  folder = await newDataFolder();
  server = await startUploadServer(folder);
  // What the first request alone makes grow.
  await server.post("/imports/new", form("warm.csv", MB), [...pieces(MB)]);
});
afterAll(() => {
  server.process.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const post: UploadServer["post"] = (...sent) => server.post(...sent);

function lying(): string[] {
  const uploads = join(folder, "uploads");
  return existsSync(uploads) ? readdirSync(uploads) : [];
}

async function get(path: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return answer.json();
}

describe("60 MB", () => {
  test.each([
    ["as a form", "/imports/new", form("大きい表.csv", 60 * MB), { kind: "sites" }],
    ["as a page's script sends it", "/imports/new.data", form("大きい表.csv", 60 * MB), null],
    ["as a body", "/api/v1/imports", raw(60 * MB, { "X-File-Name": "a.csv" }), {}],
  ])("%s are hashed on their way to the disk, while others are answered", async (...row) => {
    const [, path, sent, fields] = row;
    await get("/memory");
    const answers: unknown[] = [];
    async function* asking() {
      let count = 0;
      for (const piece of pieces(60 * MB)) {
        yield piece;
        count += 1;
        if (count % 200 === 0) answers.push(await get("/healthz"));
      }
    }
    const answer = await post(path, sent, asking());
    const { grownBy } = await get("/memory");

    expect(answer.status).toBe(200);
    if (fields === null) expect(answer.body).toContain(sha256(pieces(60 * MB)));
    else {
      const expected = { bytes: 60 * MB, sha256: sha256(pieces(60 * MB)), fields, mode: 0o600 };
      expect(answer.json).toMatchObject(expected);
    }
    expect(answers).toHaveLength(4);
    for (const answer of answers) expect(answer).toMatchObject({ ok: true });
    expect(Number(grownBy) / MB).toBeLessThan(40);
    expect(lying()).toEqual([]);
  });
});

describe("more than 64 MB", () => {
  test.each([
    ["declared, of a form", "/imports/new", form("a.csv", 68 * MB)],
    ["declared, of a program", "/api/v1/imports", raw(68 * MB)],
  ])("%s: 413 in words", async (_name, path, sent) => {
    const { status, body } = await post(path, sent, pieces(68 * MB));
    expect(status).toBe(413);
    expect(body).toContain("The file is too large (at most 64 MB).");
    expect(lying()).toEqual([]);
  });

  test.each([
    ["counted, of a form", "/imports/new", form("a.csv", null)],
    ["counted, of a program", "/api/v1/imports", raw(null)],
    ["a byte more", "/api/v1/imports", raw(MAX_FILE_BYTES + 1)],
    ["a byte more in a form", "/imports/new", form("a.csv", MAX_FILE_BYTES + 1)],
  ])("%s: 413, and nothing is left", async (_name, path, sent) => {
    const bytes = "Content-Length" in sent.headers ? MAX_FILE_BYTES + 1 : 68 * MB;
    const { status, json } = await post(path, sent, pieces(bytes));
    expect({ status, json }).toEqual({ status: 413, json: { reason: "too-large" } });
    expect(lying()).toEqual([]);
  });

  test("behind the end of a form: 413 too", async () => {
    const { head, foot, headers } = form("a.csv", null);
    const sent = { head: `${head}a,b${foot}`, headers };
    const { status, json } = await post("/imports/new", sent, pieces(68 * MB));
    expect({ status, json }).toEqual({ status: 413, json: { reason: "too-large" } });
    expect(lying()).toEqual([]);
  });

  test("other addresses take 1 MB, and strangers 16 kB", async () => {
    const other = await post("/memory", raw(2 * MB), pieces(2 * MB));
    expect(other.body).toContain("at most 1 MB");
    const stranger = raw(MB, { Authorization: "Bearer none" });
    const refused = await post("/api/v1/imports", stranger, pieces(MB));
    expect([other.status, refused.status]).toEqual([413, 413]);
    expect(refused.body).toContain("16 kB");
  });
});

describe("names", () => {
  test.each([
    ["部品一覧（2026）.csv", "部品一覧（2026）.csv"],
    ["../../etc/passwd", "passwd"],
    ["C:\\\\Users\\\\花子\\\\拠点.xlsx", "拠点.xlsx"],
    ["a;b=c.csv", "a;b=c.csv"],
    ["か\u3099く.csv", "がく.csv"],
  ])("of a form: %s", async (given, name) => {
    const { json } = await post("/imports/new", form(given, 3), [Buffer.from("a,b")]);
    expect(json).toMatchObject({ name, bytes: 3, isWhole: true });
  });

  test.each([
    [encodeURIComponent("部品一覧.csv"), "部品一覧.csv"],
    [encodeURIComponent("../x/部品\u0000\n.csv"), "部品.csv"],
    ["100%.csv", "100%.csv"],
    ["", ""],
  ])("of a body: %s", async (given, name) => {
    const sent = raw(3, { "X-File-Name": given });
    const { json } = await post("/api/v1/imports", sent, [Buffer.from("a,b")]);
    expect(json).toMatchObject({ name, bytes: 3, isWhole: true });
  });
});

describe("what is no file", () => {
  const type = "multipart/form-data; boundary=x1";
  const part = (filename: string, text: string) =>
    `--x1\r\nContent-Disposition: form-data; name="f"; filename="${filename}"\r\n\r\n${text}\r\n`;
  test.each([
    ["empty-file", type, `${part("a.csv", "")}--x1--\r\n`],
    ["no-file", type, `${part("", "")}--x1--\r\n`],
    ["no-file", type, '--x1\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x1--\r\n'],
    ["several-files", type, `${part("a.csv", "a")}${part("b.csv", "b")}--x1--\r\n`],
    ["malformed", type, part("a.csv", "half")],
    ["malformed", type, "nothing of the kind"],
    ["malformed", "multipart/form-data", part("a.csv", "a")],
    ["empty-file", "text/csv", ""],
  ])("%s (%s)", async (reason, contentType, body) => {
    const sent = raw(Buffer.byteLength(body), { "Content-Type": contentType });
    const { status, json } = await post("/imports/new", sent, [Buffer.from(body)]);
    expect({ status, json }).toEqual({ status: 400, json: { reason } });
    expect(lying()).toEqual([]);
  });

  test("boxes beside the file that are too many", async () => {
    const box = '--x1\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';
    const body = `${box.repeat(60)}--x1--\r\n`;
    const sent = raw(body.length, { "Content-Type": type });
    const { status, json } = await post("/imports/new", sent, [Buffer.from(body)]);
    expect({ status, json }).toEqual({ status: 413, json: { reason: "too-many-fields" } });
  });
});

describe("a connection that ends", () => {
  test.each([
    ["in the middle of a form", "/imports/new", form("a.csv", 10 * MB)],
    ["in the middle of a body, its length declared", "/api/v1/imports", raw(10 * MB)],
    ["in the middle of a body in chunks", "/api/v1/imports", raw(null)],
  ])("%s leaves no file", async (_name, path, sent) => {
    const request = httpRequest(server.options(path, sent.headers));
    request.on("error", () => undefined);
    if ("head" in sent) request.write(sent.head);
    for (const piece of pieces(2 * MB)) request.write(piece);
    await vi.waitFor(() => expect(lying()).toHaveLength(1));
    request.destroy();
    await vi.waitFor(() => expect(lying()).toEqual([]));
    expect(await get("/healthz")).toMatchObject({ ok: true });
  });

  test("a body longer than it says is refused, and leaves no file", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.write(
      `POST /api/v1/imports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${server.token}\r\n` +
        "Content-Length: 8\r\nX-File-Name: a.csv\r\n\r\n12345678and what nobody announced",
    );
    let answered = "";
    for await (const chunk of socket) answered += chunk;
    expect(answered).toMatch(/^HTTP\/1\.1 400 /);
    await vi.waitFor(() => expect(lying()).toEqual([]));
    expect(await get("/healthz")).toMatchObject({ ok: true });
  });
});

test("a disk that takes no file is said, and is no error of ours", async () => {
  const blocked = mkdtempSync(join(tmpdir(), "kusanone-blocked-"));
  const db = openDatabase(blocked);
  serveDatabase(db);
  writeFileSync(join(blocked, "uploads"), "a file where the folder belongs");
  const request = new Request("http://localhost/api/v1/imports", { method: "POST", body: "a,b" });
  expect(await receiveFile(request)).toEqual({ ok: false, reason: "not-stored" });
  db.close();
  rmSync(blocked, { recursive: true });
});

test("a start removes what has lain for more than an hour", async () => {
  const old = mkdtempSync(join(tmpdir(), "kusanone-uploads-"));
  const uploads = join(old, "uploads");
  const now = new Date("2026-05-01T03:00:00Z");
  await removeLeftOvers(old, now);
  mkdirSync(uploads);
  for (const [name, minutes] of [["young", 59] as const, ["old", 61] as const]) {
    writeFileSync(join(uploads, name), "x");
    const then = now.getTime() / 1000 - minutes * 60;
    utimesSync(join(uploads, name), then, then);
  }
  await removeLeftOvers(old, now);
  expect(readdirSync(uploads)).toEqual(["young"]);
  rmSync(old, { recursive: true });
});
