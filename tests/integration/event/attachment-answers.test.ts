/**
 * Photos and papers over the wire: hundreds at once, one bad among them, what a browser is told of each, and what it may
 * keep and show. P190-P192
 */
import { rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Context } from "~/context/context.server";
import type { Role } from "~/domain/people/permissions";
import { type Database, openDatabase } from "~db/client";
import { listAttachments } from "~db/queries/attachment/attachments";
import { attachedPhoto, bomb, pdf, photo, png } from "../../support/brought-pictures";
import { makeEvent } from "../../support/make-event";
import { type RunningServer, startServer } from "../../support/running-server";
import { browserOf, testContext } from "../../support/test-context";
import { newDataFolder } from "../../support/test-database";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let server: RunningServer;
let db: Database;
let chicago: Context;
let headers: Record<string, string>;

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
  db = openDatabase(folder);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  headers = await headersOf(chicago);
});
afterAll(async () => {
  db.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function headersOf(ctx: Context): Promise<Record<string, string>> {
  const cookie = (await browserOf(ctx)).get("/").headers.get("Cookie") ?? "";
  return { Cookie: cookie, Origin: server.url };
}
const person = async (role: Role, organiser: string | null = null) =>
  await headersOf(await testContext(db, { role, organiser }));
const get = (path: string, as = headers) =>
  fetch(server.url + path, { headers: as, redirect: "manual" });
const attached = (eventId: number) => listAttachments(db.read, eventId, 500);

async function send(eventId: number, name: string, content: Buffer, query = "") {
  const once = () =>
    fetch(`${server.url}/events/${eventId}/attachments/send?${query}`, {
      method: "POST",
      headers: { ...headers, "X-File-Name": encodeURIComponent(name) },
      body: new Uint8Array(content),
    });
  // A connection that lay idle may be closed at this very moment.
  const answer = await once().catch(once);
  return { status: answer.status, json: (await answer.json()) as { ok: boolean; words?: string } };
}

async function post(
  eventId: number,
  files: [string, Buffer][],
  fields: Record<string, string> = {},
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const [name, content] of files)
    body.append("files", new File([new Uint8Array(content)], name));
  const path = `/events/${eventId}/attachments/new`;
  const answer = await fetch(server.url + path, { method: "POST", headers, body });
  return { status: answer.status, text: (await answer.text()).replaceAll("<!-- -->", "") };
}

describe("one file by itself, as the page sends it", () => {
  test("it is attached with what is said of it, under the name that it has", async () => {
    const eventId = await makeEvent(db);
    const said = new URLSearchParams({ credit: "外務省", consent: "given", publish: "on" });
    const answer = await send(eventId, "開会式 1.jpg", await photo(), said.toString());
    expect(answer).toMatchObject({ status: 200, json: { ok: true } });
    const [stored] = await attached(eventId);
    expect(stored).toMatchObject({
      fileName: "開会式 1.jpg",
      draft: { credit: "外務省", consent: "given", mayBePublished: true },
    });
  });

  test.each([
    ["写真.pdf", png, 422, "拡張子"],
    ["空.jpg", () => Buffer.alloc(0), 422, "0バイト"],
    ["大.pdf", () => Buffer.alloc(20 * 1_048_576 + 1, 1), 413, "20MB"],
    ["爆弾.png", bomb, 422, "画素"],
  ] as const)("%s is refused in words", async (name, make, status, words) => {
    const eventId = await makeEvent(db);
    const answer = await send(eventId, name, await make());
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ ok: false });
    expect(answer.json.words).toContain(words);
    expect(await attached(eventId)).toEqual([]);
  });

  test("publishing without consent is refused before anything is kept", async () => {
    const eventId = await makeEvent(db);
    const answer = await send(eventId, "a.jpg", await photo(), "publish=on");
    expect(answer.json.words).toContain("同意あり");
    expect(await attached(eventId)).toEqual([]);
  });
});

describe("several in one form, without scripts", () => {
  test("one that is bad is told of by its name, and the others are attached", async () => {
    const eventId = await makeEvent(db);
    const answer = await post(
      eventId,
      [
        ["1.jpg", await photo({ shade: 10 })],
        ["壊れた.jpg", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(500, 9)])],
        ["空.png", Buffer.alloc(0)],
        ["2.jpg", await photo({ shade: 200 })],
        ["次第.pdf", pdf()],
      ],
      { credit: "総領事館", consent: "nobody" },
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("3件を追加しました");
    expect(answer.text).toContain("壊れた.jpg：画像が壊れている");
    expect(answer.text).toContain("空.png：ファイルが空です");
    const stored = await attached(eventId);
    expect(stored.map(({ fileName }) => fileName)).toEqual(["1.jpg", "2.jpg", "次第.pdf"]);
    expect(stored.every(({ draft }) => draft.credit === "総領事館")).toBe(true);
  });

  test("a form without a file asks for one", async () => {
    const answer = await post(await makeEvent(db), []);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("ファイルを選んでください");
  });

  test("300 photos go in at once, the next ones are told to come again, and others are answered meanwhile", async () => {
    const eventId = await makeEvent(db);
    const photos = await Promise.all(
      Array.from({ length: 302 }, async (_, at): Promise<[string, Buffer]> => {
        const paper = Buffer.concat([pdf(), Buffer.from(String(at)), pdf()]);
        return at % 10 === 0
          ? [`${at}.png`, await png({ width: 20 + at, height: 20 })]
          : [`${at}.pdf`, paper];
      }),
    );
    const sent = post(eventId, photos);
    let answers = 0;
    let isDone = false;
    void sent.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      expect((await get("/healthz")).status).toBe(200);
      answers += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const answer = await sent;
    expect(answer.text).toContain("300件を追加しました");
    expect(answer.text).toContain("一度に追加できるのは300件まで");
    expect(await attached(eventId)).toHaveLength(300);
    expect(answers).toBeGreaterThan(5);
  });

  test("a form that breaks off leaves whole files and half of none", async () => {
    const eventId = await makeEvent(db);
    const head = (name: string) =>
      `--x\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`;
    const whole = await photo();
    await new Promise<void>((resolve) => {
      const request = httpRequest(`${server.url}/events/${eventId}/attachments/new`, {
        method: "POST",
        headers: { ...headers, "Content-Type": "multipart/form-data; boundary=x" },
      });
      request.on("error", () => resolve());
      request.on("close", () => resolve());
      request.write(
        Buffer.concat([
          Buffer.from(head("1.jpg")),
          whole,
          Buffer.from(`\r\n${head("2.jpg")}`),
          whole.subarray(0, 100),
        ]),
      );
      setTimeout(() => request.destroy(), 1_500);
    });
    await vi.waitFor(async () => expect(await attached(eventId)).toHaveLength(1), 5_000);
    expect((await get("/healthz")).status).toBe(200);
  });
});

describe("P192 what a browser is given", () => {
  test("a picture of a type that we say, that may do nothing, and that is asked for again each time", async () => {
    const eventId = await makeEvent(db);
    const id = await attachedPhoto(chicago, eventId);
    const path = `/events/${eventId}/attachments/${id}`;
    const answer = await get(`${path}/file`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-cache",
      "cross-origin-resource-policy": "same-origin",
      "content-disposition": "inline; filename=\"__.jpg\"; filename*=UTF-8''%E4%BC%9A%E5%A0%B4.jpg",
    });
    const kept = Buffer.from(await answer.arrayBuffer());
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    const etag = answer.headers.get("ETag") ?? "";
    const again = await get(`${path}/file`, { ...headers, "If-None-Match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const small = await get(`${path}/thumbnail`);
    expect(small.headers.get("Content-Type")).toBe("image/webp");
    const saved = await get(`${path}/file?save=1`);
    expect(saved.headers.get("Content-Disposition")).toMatch(/^attachment;/);
  });

  test("a paper is saved, never shown", async () => {
    const eventId = await makeEvent(db);
    await send(eventId, '次第"書\r\n.pdf', pdf());
    const [stored] = await attached(eventId);
    const answer = await get(`/events/${eventId}/attachments/${stored?.id}/file`);
    expect(answer.headers.get("Content-Type")).toBe("application/pdf");
    expect(answer.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="[\w. -]+"; filename\*=UTF-8''/,
    );
    expect((await get(`/events/${eventId}/attachments/${stored?.id}/thumbnail`)).status).toBe(404);
  });

  test("whoever does not read the event reads none of it, and a removed one is there for its editors alone", async () => {
    const hidden = await makeEvent(db, {}, { approval: "draft" });
    const id = await attachedPhoto(chicago, hidden);
    const seattle = await person("mission-editor", "seattle");
    for (const part of ["", "/file", "/thumbnail"]) {
      const path = `/events/${hidden}/attachments/${id}${part}`;
      expect((await get(path)).status, path).toBe(200);
      expect((await get(path, seattle)).status, path).toBe(404);
    }
    expect((await get(`/events/${hidden}/attachments`, seattle)).status).toBe(404);
    const open = await makeEvent(db);
    const shown = await attachedPhoto(chicago, open);
    const of = `/events/${open}/attachments/${shown}/file`;
    expect((await get(of, seattle)).status).toBe(200);
    // Of another event there is no such attachment.
    expect((await get(`/events/${open}/attachments/${id}/file`)).status).toBe(404);
    await fetch(`${server.url}/events/${open}/attachments?index`, {
      method: "POST",
      headers,
      body: new URLSearchParams({ file: String(shown), do: "remove" }),
    });
    expect((await get(of)).status).toBe(200);
    expect((await get(of, seattle)).status).toBe(404);
    expect((await get(of, await person("viewer"))).status).toBe(404);
  });

  test("the page of the event shows the first ones without a script of their own, and escapes what people wrote", async () => {
    const eventId = await makeEvent(db);
    const caption = { ja: "<script>x</script>式典", en: null };
    await attachedPhoto(chicago, eventId, {
      ...{ caption, credit: "A & B", consent: "nobody", mayBePublished: false },
    });
    const text = await (await get(`/events/${eventId}`)).text();
    expect(text).toContain('loading="lazy"');
    expect(text).toContain("&lt;script&gt;x&lt;/script&gt;式典");
    expect(text).not.toContain("<script>x</script>");
    const viewer = await (
      await get(`/events/${await makeEvent(db)}`, await person("viewer"))
    ).text();
    expect(viewer).not.toContain("attachments-title");
  });
});
