/**
 * Radicals that text copied from PDF files holds in place of ideographs: ⻑ for 長.
 *
 * NFKC replaces the Kangxi radicals (U+2F00) and two of the CJK radicals supplement (U+2E80); the
 * others of the supplement are replaced here, each by the unified ideograph of its shape.
 */
const RUNS: readonly [first: number, ideographs: string][] = [
  [0x2e81, "厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄㣺扌攵"],
  [0x2e9b, "旡日月歺"],
  [0x2ea0, "民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁㓁网羊羊羊耂肀聿月臼艹艹艹虎衤覀西见角角"],
  [0x2ec8, "讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜"],
  [0x2ef0, "龙龟亀"],
];

const IDEOGRAPHS = new Map(
  RUNS.flatMap(([first, ideographs]) =>
    [...ideographs].map((ideograph, offset) => [String.fromCodePoint(first + offset), ideograph]),
  ),
);

/** The text with every radical as the ideograph of its shape. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2ef3]/g, (radical) => IDEOGRAPHS.get(radical) ?? radical);
}
