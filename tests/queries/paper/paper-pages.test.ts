/** A paper laid on pages: nothing leaves the page, heads and the code are on every one. */
import { expect, test } from "vitest";
import { type LaidPaper, PAGE, type PageElement } from "~/reports/paper/laid-page";
import { layPaper } from "~/reports/paper/lay-paper";
import { frozenEvent, frozenReport, variedEvents } from "../../support/frozen-record";
import { paperOf } from "../../support/report-papers";

const measure = (text: string, size: number) =>
  [...text].reduce((width, sign) => width + (/[ -~]/.test(sign) ? 0.55 : 1) * size, 0);

const laid = (events: ReturnType<typeof variedEvents>): LaidPaper =>
  layPaper(paperOf(frozenReport(events)), measure);

const wordsOn = ({ pieces }: LaidPaper["pages"][number]) =>
  pieces.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "words" ? [mark] : [])));

test("every page has the mark, the number of its part, the code, and n of N", () => {
  const { pages } = laid(variedEvents(60));
  expect(pages.length).toBeGreaterThan(5);
  for (const [at, { frame, number }] of pages.entries()) {
    const texts = frame.flatMap((mark) => (mark.kind === "words" ? [mark.text] : []));
    expect(texts).toEqual([
      "機密性2情報",
      expect.stringContaining("7F3A-91C2"),
      `${at + 1}／${pages.length}`,
      number,
    ]);
    expect(number).toMatch(/^資料１/);
  }
});

test("nothing is laid outside the margins, and no two lines of text over each other", () => {
  const long = frozenEvent({ id: 99, title: { ja: "長".repeat(50_000), en: null } });
  for (const page of laid([...variedEvents(40), long]).pages) {
    const seen = new Set<string>();
    for (const { text, x, y, size } of wordsOn(page)) {
      expect(x).toBeGreaterThanOrEqual(PAGE.left);
      expect(x + measure(text, size)).toBeLessThanOrEqual(PAGE.right + 0.5);
      expect(y).toBeGreaterThanOrEqual(PAGE.top);
      expect(y + size).toBeLessThanOrEqual(PAGE.bottom + 1);
      const place = `${x.toFixed(1)} ${y.toFixed(1)}`;
      expect(seen.has(place)).toBe(false);
      seen.add(place);
    }
  }
});

test("the head of a table stands on every page that it reaches, and is read aloud once", () => {
  const { pages, document } = laid(variedEvents(120));
  const list = pages.filter(({ number }) => number.endsWith("別紙３"));
  expect(list.length).toBeGreaterThan(3);
  for (const page of list) expect(wordsOn(page).map(({ text }) => text)).toContain("主担当");
  const tables = elementsOf(document).filter(({ tag }) => tag === "Table");
  for (const { children } of tables) {
    const heads = children.filter((row) => row.children.every(({ scope }) => scope === "Column"));
    expect(heads).toHaveLength(1);
  }
});

test("a row higher than a page is parted, and all of it is there", () => {
  const events = variedEvents(1);
  const paper = paperOf(frozenReport(events));
  const text = "長い文である。".repeat(1_500);
  const parts = paper.parts.slice(0, 1).map((part) => ({
    ...part,
    blocks: [
      {
        kind: "table" as const,
        table: {
          title: "表",
          columns: [{ label: "文", width: 100, align: "start" as const }],
          rows: [{ role: "row" as const, cells: [text] }],
        },
      },
    ],
  }));
  const { pages } = layPaper({ ...paper, parts }, measure);
  expect(pages.length).toBeGreaterThan(2);
  const all = pages.flatMap((page) => wordsOn(page).map((mark) => mark.text));
  // Without the head, which stands on every page.
  expect(all.filter((line) => line !== "文").join("")).toContain(text);
});

test("a heading is never alone at the foot of a page", () => {
  for (let count = 1; count < 40; count += 3)
    for (const { pieces } of laid(variedEvents(count)).pages)
      expect(pieces.at(-1)?.element?.tag).not.toBe("H2");
});

test("every mark that is read aloud belongs to an element of the document", () => {
  const { pages, document } = laid(variedEvents(10));
  const known = new Set(elementsOf(document));
  for (const { pieces } of pages)
    for (const { element } of pieces) if (element) expect(known.has(element)).toBe(true);
  expect(elementsOf(document).filter(({ tag }) => tag === "Figure")[0]?.alt).toContain("4月");
});

const elementsOf = (element: PageElement): PageElement[] => [
  element,
  ...element.children.flatMap(elementsOf),
];
