/** Issue 9, 3.3 "Understood": notes (注) and totals are set apart from data, and nothing that may be data is. */
import { expect, test } from "vitest";
import { rowKindOf } from "~/domain/import/row-kind";

const kindOf = (text: string) => rowKindOf(text.split("|"), 4);

test.each(
  [
    "注|||",
    "注：令和元年度は速報値。",
    "（注1）出典は各公館。|||",
    "注１ 参加者数は延べ。",
    "※ 概数を含む。",
    "*estimated",
    "Note: preliminary",
    "Notes|||",
    "Source: BEA",
    "出典：外務省",
    "注1|延べ人数による。||",
    "|※|延べ人数による。|",
  ].map((text) => [text]),
)("%s is a note", (text) => {
  expect(kindOf(text)).toBe("note");
});

test.each(
  [
    "合計|||120",
    "合　計||3|1,200",
    "総計|1|2|3",
    "小計|||約50名",
    "計|12件|34人|－",
    "|計|5|6",
    "東部|小計|5|6",
    "Total|||$1,250.50",
    "Grand Total:||(D)|12%",
    "Sub-total|1|2|△3",
    "合計|||",
  ].map((text) => [text]),
)("%s is a total", (text) => {
  expect(kindOf(text)).toBe("total");
});

test.each(
  [
    "KY|桜まつり|3|",
    "Total|KY|Houston plant|3",
    "Kentucky|Total|500|3",
    "計画|3|4|5",
    "合計特殊出生率|1|2|3",
    "注文住宅|KY|1|",
    "※A社|KY|1|2",
    "注目企業|KY||",
    "Notes Inc.|KY||",
    "5|6|7|8",
  ].map((text) => [text]),
)("%s is data", (text) => {
  expect(kindOf(text)).toBe("data");
});

test("a single cell under several columns is nothing by itself; under one or two it is data", () => {
  expect(kindOf("令和7年4月1日現在|||")).toBe("lone");
  expect(rowKindOf(["KY", ""], 2)).toBe("data");
  expect(rowKindOf(["桜まつり"], 1)).toBe("data");
});
