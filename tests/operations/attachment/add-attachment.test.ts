/** Attaching photos and papers: what is taken, what a picture becomes, and what is refused in which words. P190, P191 */
import { sql } from "drizzle-orm";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { NOTHING_SAID } from "~/domain/attachment/attachment";
import { addAttachment } from "~/operations/attachment/add-attachment.server";
import type { Database } from "~db/client";
import { listAttachments } from "~db/queries/attachment/attachments";
import { readFileParts } from "~db/queries/file/file-parts";
import { listAuditEntries } from "~db/queries/history/audit";
import { storedFiles } from "~db/schema/files";
import {
  arrivals,
  bomb,
  movingWebp,
  office,
  pdf,
  photo,
  png,
  webp,
} from "../../support/brought-pictures";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let chicago: Context;
let eventId: number;
let arrived: ReturnType<typeof arrivals>;

beforeEach(async () => {
  db = await openTestDatabase();
  arrived = arrivals();
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  eventId = await makeEvent(db);
});
afterEach(() => {
  db.close();
  arrived.clear();
});

async function attach(name: string, content: Buffer, ctx = chicago, to = eventId) {
  const file = arrived.file(name, content);
  const verdict = await addAttachment(ctx, { eventId: to, file, draft: NOTHING_SAID });
  return verdict.ok ? "attached" : verdict.reason;
}
const attached = () => listAttachments(db.read, eventId, 500);

async function contentOf(hash: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of readFileParts(db.read, hash)) parts.push(part);
  return Buffer.concat(parts);
}

describe("P190 what is taken is told by its content", () => {
  test("the six kinds are taken, whatever their names leave open", async () => {
    expect(await attach("a.JPG", await photo())).toBe("attached");
    expect(await attach("b.png", await png())).toBe("attached");
    expect(await attach("c.webp", await webp())).toBe("attached");
    expect(await attach("次第.pdf", pdf())).toBe("attached");
    expect(await attach("d.docx", office("word/document.xml"))).toBe("attached");
    expect(await attach("貼り付け", office("xl/workbook.xml"))).toBe("attached");
    const kinds = (await attached()).map(({ kind }) => kind);
    expect(kinds).toEqual(["jpeg", "png", "webp", "pdf", "docx", "xlsx"]);
  });

  test.each([
    ["写真.pdf", png, "name-contradicts"],
    ["photo.png", photo, "name-contradicts"],
    ["nothing.jpg", () => Buffer.alloc(0), "empty"],
    ["huge.pdf", () => Buffer.concat([pdf(), Buffer.alloc(20 * 1_048_576)]), "too-large"],
    ["text.txt", () => Buffer.from("何かのメモ"), "unknown-kind"],
    ["page.html", () => Buffer.from("<html><script>alert(1)</script>"), "unknown-kind"],
    ["drawing.svg", () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "unknown-kind"],
    ["IMG_1.HEIC", () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), "heic"],
    ["cat.gif", () => Buffer.from("GIF89a....."), "gif"],
    ["old.doc", () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old-office"],
    ["cut.pdf", () => pdf().subarray(0, 40), "broken-paper"],
    ["cut.docx", () => office("word/document.xml").subarray(0, 60), "broken-paper"],
    ["archive.zip", () => office("photos/1.jpg"), "unknown-kind"],
    ["macro.docx", () => office("word/document.xml", "word/vbaProject.bin"), "macros"],
    ["moving.webp", movingWebp, "animated"],
    ["bomb.png", bomb, "too-many-pixels"],
    [
      "noise.jpg",
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(9_000, 7)]),
      "broken-picture",
    ],
  ] as const)("%s is refused, and nothing of it is kept", async (name, make, reason) => {
    expect(await attach(name, await make())).toBe(reason);
    expect(await attached()).toEqual([]);
    expect(await db.read.select().from(storedFiles)).toEqual([]);
    expect(await listAuditEntries(db.read, { subjectType: "event" }, 10)).toEqual([]);
  });

  test("a photo that was cut off on its way is refused, and the next one goes through", async () => {
    const whole = await sharp(
      Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 37) % 251)),
      {
        raw: { width: 300, height: 300, channels: 3 },
      },
    )
      .jpeg()
      .toBuffer();
    expect(await attach("cut.jpg", whole.subarray(0, whole.length / 2))).toBe("broken-picture");
    expect(await attach("whole.jpg", whole)).toBe("attached");
  });

  test("the same file is attached once, also when two send it at the same time", async () => {
    const content = await photo();
    const both = await Promise.all([attach("a.jpg", content), attach("b.jpg", content)]);
    expect(both.toSorted()).toEqual(["already-attached", "attached"]);
    expect(await attached()).toHaveLength(1);
  });
});

describe("P191 a picture is drawn anew", () => {
  test("the place and everything else that a phone wrote is gone, and it stands upright", async () => {
    const brought = await photo({ width: 640, height: 480 });
    expect((await sharp(brought).metadata()).exif?.includes("Test phone")).toBe(true);
    expect(brought.includes(Buffer.from("Kusanone"))).toBe(true);
    await attach("place.jpg", brought);
    const [stored] = await attached();
    expect(stored?.picture).toMatchObject({ width: 480, height: 640 });
    for (const hash of [stored?.hash ?? "", stored?.picture?.thumbnailHash ?? ""]) {
      const kept = await contentOf(hash);
      const { exif, icc, iptc, xmp, orientation } = await sharp(kept).metadata();
      expect({ exif, icc, iptc, xmp, orientation }).toEqual({});
      for (const word of ["Exif", "GPS", "Kusanone", "Test phone"])
        expect(kept.includes(Buffer.from(word)), word).toBe(false);
    }
  });

  test("it is kept at no more than 2,560 pixels, and its thumbnail at 480", async () => {
    await attach("wide.png", await png({ width: 4_000, height: 1_000 }));
    const [stored] = await attached();
    const kept = await sharp(await contentOf(stored?.hash ?? "")).metadata();
    expect([kept.width, kept.height, kept.format]).toEqual([2_560, 640, "png"]);
    const small = await sharp(await contentOf(stored?.picture?.thumbnailHash ?? "")).metadata();
    expect([small.width, small.height]).toEqual([480, 120]);
  });

  test("a small one is not made larger", async () => {
    await attach("small.webp", await webp({ width: 20, height: 10 }));
    expect((await attached())[0]?.picture).toMatchObject({ width: 20, height: 10 });
  });

  test("50 million pixels are taken, one row more is not", async () => {
    expect(await attach("most.png", await png({ width: 10_000, height: 5_000 }))).toBe("attached");
    expect(await attach("more.png", await png({ width: 10_000, height: 5_001 }))).toBe(
      "too-many-pixels",
    );
  }, 60_000);

  test("others are answered while many pictures are in work", async () => {
    const large = await png({ width: 5_000, height: 4_000 });
    const work = Promise.all(
      ["1", "2", "3"].map((n) => attach(`${n}.png`, Buffer.concat([large, Buffer.from(n)]))),
    );
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    expect(await work).toEqual(["attached", "attached", "attached"]);
    clearInterval(timer);
    // Drawn where others are answered, each would leave one turn or two.
    expect(turns).toBeGreaterThan(20);
  }, 60_000);
});

describe("P192 who may attach", () => {
  test("the lead, a co-organiser that hosts, and the secretariat may; others may not", async () => {
    const shared = await makeEvent(db, {
      coOrganisers: ["detroit"],
      occurrences: [occurrenceOf()],
    });
    const of = (organiser: string) => testContext(db, { role: "mission-editor", organiser });
    expect(await attach("1.jpg", await photo({ shade: 40 }), chicago, shared)).toBe("attached");
    expect(await attach("2.jpg", await photo({ shade: 80 }), await of("detroit"), shared)).toBe(
      "attached",
    );
    expect(await attach("3.jpg", await photo({ shade: 120 }), await testContext(db), shared)).toBe(
      "attached",
    );
    expect(await attach("4.jpg", await photo({ shade: 160 }), await of("seattle"), shared)).toBe(
      "not-your-event",
    );
    const viewer = await testContext(db, { role: "viewer" });
    expect(await attach("5.jpg", await photo({ shade: 200 }), viewer, shared)).toBe("forbidden");
  });

  test("nothing is published of people who were not asked", async () => {
    const file = arrived.file("a.jpg", await photo());
    const draft = { ...NOTHING_SAID, mayBePublished: true };
    const verdict = await addAttachment(chicago, { eventId, file, draft });
    expect(verdict).toEqual({ ok: false, reason: "published-without-consent" });
    const asked = { ...draft, consent: "given" as const };
    expect((await addAttachment(chicago, { eventId, file, draft: asked })).ok).toBe(true);
  });

  test("each file that is added stands in the history of its event", async () => {
    await attach("a.jpg", await photo());
    const [entry] = await listAuditEntries(db.read, { subjectType: "event" }, 10);
    expect(entry).toMatchObject({ action: "attachment.add", after: { fileName: "a.jpg" } });
  });
});

test("a full disk is a verdict: nothing half-written stays, and there is room for it later", async ({
  skip,
}) => {
  skip(db.read.engine === "postgres", "a limit of SQLite's own file");
  const pages =
    (await db.read.get<{ page_count: number }>(sql`PRAGMA page_count`))?.page_count ?? 0;
  const noise = Buffer.concat([pdf(), Buffer.alloc(3_000_000, 1), pdf()]);
  await db.writeKeepingAnswers(async (tx) => {
    await tx.run(sql.raw(`PRAGMA max_page_count = ${pages + 150}`));
  });
  expect(await attach("large.pdf", noise)).toBe("disk-full");
  expect(await attached()).toEqual([]);
  const kept = await db.read.select().from(storedFiles);
  expect(kept.filter(({ completeAt }) => completeAt !== null)).toEqual([]);
  await db.writeKeepingAnswers(async (tx) => {
    await tx.run(sql.raw(`PRAGMA max_page_count = ${pages + 5_000}`));
  });
  expect(await attach("large.pdf", noise)).toBe("attached");
  expect((await contentOf((await attached())[0]?.hash ?? "")).equals(noise)).toBe(true);
});
