/** What is attached, how large it is kept, who may be shown, and how files wait for their turn. P190-P192 */
import { describe, expect, test } from "vitest";
import { CONSENTS, canAttach, checkDraft, NOTHING_SAID } from "~/domain/attachment/attachment";
import {
  ATTACHMENT_KINDS,
  checkName,
  contentOf,
  officeKind,
  savedName,
} from "~/domain/attachment/attachment-kind";
import { KEPT_EDGE } from "~/domain/attachment/attachment-limits";
import { swapped } from "~/domain/attachment/attachment-order";
import { keptShape } from "~/domain/attachment/kept-shape";
import {
  changedUploads,
  nextUpload,
  type Upload,
  type UploadChange,
  uploadSums,
} from "~/domain/attachment/upload-queue";
import { checkExample, yesNo } from "../../support/rule-examples";

test("P190: the example of the rule", () => {
  checkExample("P190", ["name", "content"], ["answer"], ({ name, content }) => {
    const kind = ATTACHMENT_KINDS.find((known) => known === content);
    if (kind === undefined) return { answer: `${content} is refused` };
    const named = checkName(name, kind);
    return { answer: named.ok ? kind : named.reason };
  });
});

test("P191: the example of the rule", () => {
  checkExample("P191", ["width", "height"], ["kept"], (row) => {
    const { width, height } = keptShape(
      { width: Number(row.width), height: Number(row.height) },
      KEPT_EDGE,
    );
    return { kept: `${width} x ${height}` };
  });
});

test("P192: the example of the rule", () => {
  checkExample("P192", ["consent", "may be published"], ["answer"], (row) => {
    const consent = CONSENTS.find((known) => known === row.consent) ?? "unasked";
    const mayBePublished = row["may be published"] === yesNo(true);
    const verdict = checkDraft({ ...NOTHING_SAID, consent, mayBePublished });
    return { answer: verdict.ok ? "allowed" : verdict.reason };
  });
});

describe("P190 content", () => {
  const head = (text: string) => Buffer.from(text, "latin1");
  test.each([
    ["\xff\xd8\xff\xe0", "jpeg"],
    ["\x89PNG\r\n\x1a\n", "png"],
    ["RIFF\0\0\0\0WEBPVP8 ", "webp"],
    ["RIFF\0\0\0\0AVI LIST", "unknown"],
    ["RIFX\0\0\0\0WEBPVP8 ", "unknown"],
    ["%PDF-1.7", "pdf"],
    ["PK\x03\x04", "archive"],
    ["\0\0\0\x20ftypavif", "heic"],
    ["\0\0\0\x20ftypmp42", "unknown"],
    ["\0\0\0\x20ftyp1avi", "unknown"],
    ["\0\0\0\x20freeheic", "unknown"],
    ["GIF87a", "gif"],
    ["xGIF87a", "unknown"],
    ["\xd0\xcf\x11\xe0", "old-office"],
    ["", "unknown"],
    ["\xff\xd8", "unknown"],
  ])("%j is %s", (begins, content) => {
    expect(contentOf(head(begins))).toBe(content);
  });

  test("an archive is a document or a workbook by its parts alone", () => {
    const of = (...parts: string[]) => officeKind(new Set(parts));
    expect(of("[Content_Types].xml", "word/document.xml")).toBe("docx");
    expect(of("[Content_Types].xml", "xl/workbook.xml")).toBe("xlsx");
    expect(of("word/document.xml")).toBeNull();
    expect(of("[Content_Types].xml", "ppt/presentation.xml")).toBeNull();
  });

  test("a paper may be called what it is", () => {
    for (const kind of ["pdf", "docx", "xlsx"] as const)
      expect(checkName(`次第.${kind}`, kind)).toEqual({ ok: true });
  });

  test("what is saved has the ending of what it is", () => {
    expect(savedName("会場.JPEG", "jpeg")).toBe("会場.jpg");
    expect(savedName("会場", "png")).toBe("会場.png");
    expect(savedName("v1.2", "pdf")).toBe("v1.2.pdf");
    expect(savedName("2026.5.3.jpeg", "jpeg")).toBe("2026.5.3.jpg");
  });

  test.each([
    ...["a.jpg", "a.JPEG", "a.jpe", "a", "a.b", "png", "a.", "p.png.jpg", "a．ｊｐｇ"].map(
      (name) => [name, true],
    ),
    ...["a.png", "a.webp", "a.pdf", "a.docx", "a.xlsx", "a.jpg.png"].map((name) => [name, false]),
  ] as [string, boolean][])("a picture of the kind JPEG may be called %s: %s", (name, ok) => {
    expect(checkName(name, "jpeg").ok).toBe(ok);
  });
});

test("P190 who may change an event, or hosts one of its sessions, attaches to it", () => {
  const sessions = [{ organisers: ["detroit"] }, { organisers: ["seattle"] }];
  const event = { lead: "chicago", coOrganisers: ["detroit", "seattle", "houston"] };
  const of = (organiser: string, occurrences = sessions) =>
    canAttach({ role: "mission-editor", organiser }, { ...event, occurrences });
  expect(["chicago", "seattle", "houston", "boston"].map((one) => of(one))).toEqual([
    ...[true, true, false, false],
  ]);
  expect(of("chicago", [])).toBe(true);
});

test("P190 an attachment changes places with its neighbour, and the ends stay where they are", () => {
  expect(swapped([4, 7, 9], { id: 7, to: "earlier" })).toEqual([7, 4]);
  expect(swapped([4, 7, 9], { id: 7, to: "later" })).toEqual([7, 9]);
  expect(swapped([4, 7, 9], { id: 4, to: "earlier" })).toBeNull();
  expect(swapped([4, 7, 9], { id: 9, to: "later" })).toBeNull();
  expect(swapped([4, 7, 9], { id: 5, to: "later" })).toBeNull();
});

describe("files on their way", () => {
  const queueAfter = (...changes: UploadChange[]) => changes.reduce(changedUploads, [] as Upload[]);
  const add = (...names: string[]): UploadChange => ({
    type: "add",
    uploads: names.map((name, key) => ({ key, name, words: name === "empty" ? "空" : null })),
  });

  test("P190 one is sent after another, in the order chosen, and what is refused at once is not sent", () => {
    const uploads = queueAfter(add("a", "empty", "b", "c"));
    expect(nextUpload(uploads)).toBe(0);
    const begun = changedUploads(uploads, { type: "begin", key: 0 });
    expect(nextUpload(begun)).toBeNull();
    expect(nextUpload(changedUploads(begun, { type: "end", key: 0, words: null }))).toBe(2);
    expect(uploadSums(uploads)).toMatchObject({ all: 4, ended: 1, refused: 1, isBusy: true });
  });

  test("one that is refused keeps none of the others back", () => {
    const sent = queueAfter(
      add("a", "b"),
      { type: "begin", key: 0 },
      { type: "end", key: 0, words: "壊れています" },
      { type: "begin", key: 1 },
      { type: "progress", key: 1, sent: 0.5 },
      { type: "end", key: 1, words: null },
    );
    expect(sent.map(({ state, sent: part }) => [state, part])).toEqual([
      ["refused", 1],
      ["done", 1],
    ]);
    expect(uploadSums(sent)).toEqual({ all: 2, ended: 2, added: 1, refused: 1, isBusy: false });
  });

  test("what is cancelled stays so, also when its answer comes after all, until it is sent again", () => {
    const cancelled = queueAfter(
      add("a", "b"),
      { type: "begin", key: 0 },
      { type: "cancel", keys: [0] },
      { type: "end", key: 0, words: null },
    );
    expect(cancelled.map(({ state }) => state)).toEqual(["cancelled", "waiting"]);
    expect(uploadSums(cancelled).all).toBe(1);
    const again = changedUploads(cancelled, { type: "retry", key: 0 });
    expect(nextUpload(again)).toBe(0);
  });

  test("how much is sent is kept, and only one that has ended is sent again", () => {
    const under = queueAfter(
      add("a", "b"),
      { type: "begin", key: 0 },
      { type: "progress", key: 0, sent: 0.4 },
      { type: "cancel", keys: [1] },
    );
    const seen = (uploads: Upload[]) => uploads.map(({ state, sent }) => [state, sent]);
    const before = [
      ["sending", 0.4],
      ["cancelled", 0],
    ];
    expect(seen(under)).toEqual(before);
    expect(seen(changedUploads(under, { type: "retry", key: 0 }))).toEqual(before);
  });

  test("clearing leaves what is under way", () => {
    const uploads = queueAfter(
      add("a", "b"),
      { type: "end", key: 0, words: null },
      { type: "clear" },
    );
    expect(uploads.map(({ name }) => name)).toEqual(["b"]);
  });
});
