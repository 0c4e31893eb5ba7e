/** Numbers as they stand in tables: exact, with how they are meant, or refused with the reason. Issue 9, 3.3 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatHeadcount } from "~/domain/counting/headcount";
import { readNumberCell } from "~/domain/import/cell-number";
import { columnUnit } from "~/domain/import/column-unit";
import { employmentRange, NUMBER_CODES } from "~/domain/import/number-codes";
import { groupDigits } from "~/domain/value/whole-number";

/** 50, >=50, <=50, ~50, 100..200, with a unit behind it; or the code. */
function told(text: string): string {
  const read = readNumberCell(text);
  if (!read.ok) return read.reason;
  const { value, low, high, qualifier, code, unit, wording } = read.value;
  expect(wording).toBe(text.trim());
  if (qualifier === null) {
    expect([value, low, high, unit]).toEqual([null, null, null, null]);
    return code ?? "blank";
  }
  expect(code).toBeNull();
  const bounds = { exact: [value, value], about: [null, null], "at-least": [value, null] };
  if (qualifier === "range") expect(value).toBeNull();
  else if (qualifier === "at-most") expect([low, high]).toEqual([null, value]);
  else expect([low, high]).toEqual(bounds[qualifier]);
  const marks = { exact: "", about: "~", "at-least": ">=", "at-most": "<=" };
  const number = qualifier === "range" ? `${low}..${high}` : `${marks[qualifier]}${value}`;
  return unit === null ? number : `${number} ${unit}`;
}

describe("numbers", () => {
  test.each([
    ["1,200", "1200"],
    ["１，２００", "1200"],
    [" 12,345.678 ", "12345.678"],
    ["0", "0"],
    ["0人", "0 people"],
    ["007", "7"],
    ["1.50", "1.5"],
    [".5", "0.5"],
    ["200.295468", "200.295468"],
    ["99999999999999999999.123", "99999999999999999999.123"],
    ["1億2,000万", "120000000"],
    ["1億 2,000万人", "120000000 people"],
    ["5.2兆", "5200000000000"],
    ["5百万", "5000000"],
    ["百万", "1000000"],
    ["二千人", "2000 people"],
    ["97.4万人", "974000 people"],
    ["1.2 million", "1200000"],
    ["1.2M", "1200000"],
    ["500K", "500000"],
    ["2B", "2000000000"],
    ["1.5 billion", "1500000000"],
    ["3 trillion", "3000000000000"],
    ["-5", "-5"],
    ["−5", "-5"],
    ["▲1,234", "-1234"],
    ["△3.5", "-3.5"],
    ["マイナス3", "-3"],
    ["(1,234)", "-1234"],
    ["+7", "7"],
    ["-0", "0"],
    ["12.5%", "12.5 percent"],
    ["１２．５％", "12.5 percent"],
    ["▲3.5%", "-3.5 percent"],
    ["1,234社", "1234 companies"],
    ["16拠点", "16 sites"],
    ["10か所", "10 sites"],
    ["36州", "36 states"],
    ["323組", "323 ties"],
    ["2位", "2 rank"],
    ["45件", "45 cases"],
    ["1,200 employees", "1200 people"],
    ["1,234※", "1234"],
    ["1,234(注1)", "1234"],
    ["1,234*", "1234"],
  ])("%s", (text, read) => {
    expect(told(text)).toBe(read);
  });
});

describe("how they are meant", () => {
  test.each([
    ["約50名", "~50 people"],
    ["およそ3千人", "~3000 people"],
    ["50名程度", "~50 people"],
    ["25,000人規模", "~25000 people"],
    ["approx. 40", "~40"],
    ["~40", "~40"],
    ["〜40", "~40"],
    ["50人以上", ">=50 people"],
    ["50以上", ">=50"],
    ["100名超", ">=100 people"],
    ["100を超える", ">=100"],
    ["最低30", ">=30"],
    ["少なくとも30社", ">=30 companies"],
    ["5,000+", ">=5000"],
    ["5,000+ jobs", ">=5000 people"],
    ["more than 1,000 employees", ">=1000 people"],
    ["500 or more", ">=500"],
    ["≧20", ">=20"],
    ["80%超", ">=80 percent"],
    ["500未満", "<=500"],
    ["500人以下", "<=500 people"],
    ["最大5,500億", "<=550000000000"],
    ["up to 500 jobs", "<=500 people"],
    ["nearly 500", "<=500"],
    ["100-200", "100..200"],
    ["100～200", "100..200"],
    ["100〜200人", "100..200 people"],
    ["100人〜200人", "100..200 people"],
    ["5万〜6万人", "50000..60000 people"],
    ["10〜20%", "10..20 percent"],
    ["100 to 200", "100..200"],
    ["between 100 and 200", "100..200"],
    ["1,000–1,500", "1000..1500"],
  ])("%s", (text, read) => {
    expect(told(text)).toBe(read);
  });
});

describe("blank is unknown and never 0, and a code stays what it is", () => {
  test.each([
    ["", "blank"],
    ["　", "blank"],
    ["(D)", "(D)"],
    ["（Ｄ）", "(D)"],
    ["D", "(D)"],
    ["(L)", "(L)"],
    ["(*)", "(*)"],
    ["X", "(X)"],
    ["－", "－"],
    ["-", "－"],
    ["―", "－"],
    ["…", "…"],
    ["n.a.", "n.a."],
    ["N/A", "n.a."],
    ["#N/A", "n.a."],
    ["不明", "unknown"],
    ["非公表", "undisclosed"],
    ["未定", "undecided"],
    ["TBD", "undecided"],
  ])("%j", (text, read) => {
    expect(told(text)).toBe(read);
  });

  test("each code is read as itself", () => {
    for (const code of NUMBER_CODES) expect(told(code)).toBe(code);
  });

  test("a letter of BEA is a range of employment, where the column is one", () => {
    expect(employmentRange("(G)")).toEqual({ code: "G", low: "1000", high: "2499" });
    expect(employmentRange("Ｍ")).toEqual({ code: "M", low: "100000", high: null });
    for (const text of ["B", "D", "", "GG", "constructor"])
      expect(employmentRange(text)).toBeNull();
  });
});

describe("refused", () => {
  test.each([
    ["1.234,56", "number-decimal-comma"],
    ["1,5", "number-decimal-comma"],
    ["1.234.567", "number-grouping"],
    ["1,234,56", "number-grouping"],
    ["1 234", "number-grouping"],
    ["1'234", "number-grouping"],
    ["1.2E+05", "number-exponent"],
    ["123¹", "number-superscript"],
    ["⑤", "number-superscript"],
    ["1½", "number-superscript"],
    ["数十名", "number-vague"],
    ["50名余", "number-vague"],
    ["several hundred", "number-vague"],
    ["約50以上", "number-vague"],
    ["2〜3千人", "number-vague"],
    ["200-100", "number-range-order"],
    ["500m", "number-unit-unknown"],
    ["300kW", "number-unit-unknown"],
    ["12a", "number-unit-unknown"],
    ["abc", "number-malformed"],
    ["〇", "number-malformed"],
    ["人", "number-malformed"],
    ["2024-03-05", "number-malformed"],
    ["$5", "number-malformed"],
    [`1${"0".repeat(200)}`, "number-too-long"],
  ])("%s: %s", (text, reason) => {
    expect(told(text)).toBe(reason);
  });
});

describe("under a head that says thousands", () => {
  test.each([
    ["雇用者数（千人）", "12.5", "12500"],
    ["Jobs (thousands)", "約1,2", null],
    ["Jobs (thousands)", "100 to 200", null],
    ["雇用者数（千人）", "5万", "50000"],
    ["Jobs", "12.5", "12.5"],
    ["Thousand Oaks", "3", "3"],
  ])("%s: %s", (head, text, value) => {
    const read = readNumberCell(text, columnUnit(head));
    expect(read.ok ? read.value.value : null).toBe(value);
  });

  test("a range is multiplied at both ends", () => {
    const read = readNumberCell("100 to 200", columnUnit("Jobs (thousands)"));
    expect(read.ok && [read.value.low, read.value.high]).toEqual(["100000", "200000"]);
  });
});

describe("for any text", () => {
  const signs = [..."0123456789,.-〜約以上最大千万億人%()Mk▲ １２"];
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }),
  );

  test("there is a verdict, and what stands for a value is a plain decimal", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = readNumberCell(text);
        if (!read.ok) expect(read.reason).toMatch(/^number-/);
        const { value, low, high } = read.ok ? read.value : { value: null, low: null, high: null };
        for (const number of [value, low, high])
          expect(number ?? "0").toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
      }),
      { numRuns: 1_000 },
    );
  });

  test("full width and half width agree", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }), (text) => {
        const wide = text.replace(/[!-~]/g, (sign) =>
          String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
        );
        const [one, other] = [readNumberCell(text), readNumberCell(wide)];
        if (one.ok && other.ok)
          expect({ ...other.value, wording: "" }).toEqual({ ...one.value, wording: "" });
        else expect(other).toEqual(one);
      }),
    );
  });

  test("what this register writes is read back", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(1_000),
        fc.boolean(),
        fc.boolean(),
        (low, more, ja, openEnded) => {
          expect(readNumberCell(groupDigits(low))).toMatchObject({ value: { value: String(low) } });
          const headcount = { low, high: openEnded ? low : low + more, openEnded };
          const read = readNumberCell(formatHeadcount(headcount, ja ? "ja" : "en"));
          expect(read.ok && read.value.low).toBe(String(low));
          if (!openEnded) expect(read.ok && read.value.high).toBe(String(low + more));
        },
      ),
    );
  });
});
