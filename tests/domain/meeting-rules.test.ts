/** A meeting on the screen, turned by keys beside its clock; what is ordered, and what is said at it. P205, P206 */
import { expect, test } from "vitest";
import { elapsed, linesIn, saidIn, turnedTo } from "~/domain/meeting/meeting";
import { paperOrderOf } from "~/domain/meeting/paper-order";
import { checkPoints, checkUnbound, sayPoint } from "~/domain/meeting/talking-point";
import { checkExample } from "../support/rule-examples";

test("P205: the example of the rule", () => {
  checkExample("P205", ["pages", "at", "key"], ["shows"], ({ pages, at, key }) => ({
    shows: String((turnedTo(key, Number(at) - 1, Number(pages)) ?? Number(at) - 1) + 1),
  }));
});

test("P205: forward, back, to the ends and no further; other keys turn nothing", () => {
  const turned = (keys: string[], at: number) => keys.map((key) => turnedTo(key, at, 3));
  const forward = ["ArrowRight", "ArrowDown", "PageDown"];
  const back = ["ArrowLeft", "ArrowUp", "PageUp"];
  expect(turned(forward, 0)).toEqual([1, 1, 1]);
  expect(turned(forward, 2)).toEqual([2, 2, 2]);
  expect(turned(back, 2)).toEqual([1, 1, 1]);
  expect(turned(back, 0)).toEqual([0, 0, 0]);
  expect(turned(["Home", "End", " ", "a"], 1)).toEqual([0, 2, null, null]);
});

test.each([
  [0, "0:00", false],
  [65.9, "1:05", false],
  [1_199, "19:59", false],
  [1_200, "20:00", true],
  [-3, "0:00", false],
])("P205: after %s seconds the clock shows %s", (seconds, text, isOver) =>
  expect(elapsed(seconds)).toEqual({ text, isOver }),
);

test("P205: empty lines say nothing", () => {
  expect(linesIn(" 一つ目 \n\n\r二つ目\n")).toEqual(["一つ目", "二つ目"]);
});

test("P206: the example of the rule", () => {
  checkExample("P206", ["text"], ["refused"], ({ text }) => ({
    refused: checkPoints(text)?.piece ?? "-",
  }));
});

test("P206: each letter is said in the language of its text, whatever width it was typed in", () => {
  const figures = {
    ...{ events: "12件", before: "10件", change: "2件の増" },
    ...{ attendance: "約1,200名", states: "7" },
  };
  const line = "{件数}（{前年件数}、｛件数の増減｝）、{延べ参加者数}、{ 州・地域の数 }州";
  expect(sayPoint(line, figures)).toBe("12件（10件、2件の増）、約1,200名、7州");
  expect(sayPoint("{Events} {events before} {change} {attendance} {states}", figures)).toBe(
    "12件 10件 2件の増 約1,200名 7",
  );
  expect(sayPoint("{人数}", figures)).toBe("{人数}");
});

test("P206: the first line that is wrong is named; a question holds no letters", () => {
  expect(checkPoints("よい\n{人数}\n百件")).toEqual({ reason: "unknown-letter", piece: "{人数}" });
  expect(checkPoints("よい\n{件数}百")).toEqual({ reason: "unbound-numeral", piece: "百" });
  expect(checkUnbound("なぜ三割か。")).toEqual({ reason: "unbound-numeral", piece: "三" });
  expect(checkUnbound("なぜか。")).toBeNull();
});

test("P205: what stands in Japanese alone says so in English", () => {
  const both = { ja: "官邸", en: "Kantei" };
  expect(saidIn(both, "ja")).toEqual({ text: "官邸", isForeign: false });
  expect(saidIn(both, "en")).toEqual({ text: "Kantei", isForeign: false });
  expect(saidIn({ ja: "官邸", en: " " }, "en")).toEqual({ text: "官邸", isForeign: true });
  expect(saidIn({ ja: " ", en: null }, "en")).toEqual({ text: " ", isForeign: false });
});

test("P205: an order names a language, an edition and a kind of file, or is none", () => {
  const order = { language: "en", edition: "outside", format: "docx" };
  expect(paperOrderOf({ ...order, more: 1 })).toEqual(order);
  for (const wrong of [{ language: "fr" }, { edition: "" }, { format: "xlsx" }])
    expect(paperOrderOf({ ...order, ...wrong })).toBeNull();
  expect(paperOrderOf(null)).toBeNull();
});
