/** The sweeps for what nobody may read look into packed files: so they find a word that is in one. */
import { expect, test } from "vitest";
import { paperDocx } from "~/reports/paper/paper-docx";
import { paperPdf } from "~/reports/paper/paper-pdf";
import { paperXlsx } from "~/reports/paper/paper-xlsx";
import { frozenEvent, frozenReport } from "../support/frozen-record";
import { packedText } from "../support/packed-text";
import { paperOf } from "../support/report-papers";

const paper = (ja: string) =>
  paperOf(frozenReport([frozenEvent({ title: { ja, en: "Zirconium" } })]));

test.each([
  ["a document", (of: ReturnType<typeof paper>) => paperDocx(of)],
  ["a PDF", async (of: ReturnType<typeof paper>) => await paperPdf(of)],
  ["a workbook", (of: ReturnType<typeof paper>) => paperXlsx(of)],
])("a title is found in %s, and another is not", async (_kind, make) => {
  const text = packedText(await make(paper("極秘晩餐標識題名")));
  expect(text).toContain("標識");
  expect(packedText(await make(paper("桜まつり")))).not.toContain("標識");
});
