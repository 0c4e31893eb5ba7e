/**
 * A text as the font of the PDF can print it. A character that the font lacks becomes 〓, as printers set it for type
 * that they had not; what has no shape (controls, marks of direction) is left out, so that no text turns what follows.
 */
const SHAPELESS = /[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;
const GETA = "〓";

export function printable(text: string, covers: (code: number) => boolean): string {
  const plain = text.replace(/[\t\r\u2028\u2029]+/g, " ").replace(SHAPELESS, keptBreak);
  let printed = "";
  for (const sign of plain) {
    const code = sign.codePointAt(0) ?? 0;
    printed += sign === "\n" || covers(code) ? sign : GETA;
  }
  return printed;
}

const keptBreak = (sign: string): string => (sign === "\n" ? sign : "");

/** Every word of the paper as the font has it. */
export function printed<Value>(value: Value, covers: (code: number) => boolean): Value {
  if (typeof value === "string") return printable(value, covers) as Value;
  if (Array.isArray(value)) return value.map((each) => printed(each, covers)) as Value;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    name === "sheets" ? each : printed(each, covers),
  ]);
  return Object.fromEntries(entries) as Value;
}
