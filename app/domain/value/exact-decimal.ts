/**
 * Decimals as their digits, exact at any size: 200295468, 0.1, -3.5.
 *
 * Written without grouping, exponent, leading zeros or zeros at the end, so that equal numbers are equal texts.
 */
export type ExactDecimal = string;

/** Of digits with or without a sign and a fraction, in plain ASCII; null for anything else. */
export function exactDecimal(text: string): ExactDecimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  return match === null ? null : written(match[1] ?? "", match[2] ?? "", match[3] ?? "");
}

/** Of a number of a spreadsheet: 15 digits are what one holds, the rest is noise (0.30000000000000004). */
export function decimalOfNumber(number: number): ExactDecimal | null {
  if (!Number.isFinite(number)) return null;
  const [digits = "", power = "0"] = number.toExponential(14).split("e");
  const plain = exactDecimal(digits);
  return plain === null ? null : timesPowerOfTen(plain, Number(power));
}

/** 1.2 by 4 is 12000, 12000 by -4 is 1.2. */
export function timesPowerOfTen(decimal: ExactDecimal, power: number): ExactDecimal {
  const { sign, whole, fraction } = partsOf(decimal);
  if (power >= 0) {
    const moved = fraction.padEnd(power, "0");
    return written(sign, whole + moved.slice(0, power), moved.slice(power));
  }
  const moved = whole.padStart(-power + 1, "0");
  return written(sign, moved.slice(0, power), moved.slice(power) + fraction);
}

export function addDecimals(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const places = Math.max(partsOf(a).fraction.length, partsOf(b).fraction.length);
  return timesPowerOfTen(String(scaled(a, places) + scaled(b, places)), -places);
}

/** Negative where a is the smaller, 0 where they are equal. */
export function compareDecimals(a: ExactDecimal, b: ExactDecimal): number {
  const places = Math.max(partsOf(a).fraction.length, partsOf(b).fraction.length);
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const negated = (decimal: ExactDecimal): ExactDecimal =>
  decimal === "0" ? decimal : decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`;

function scaled(decimal: ExactDecimal, places: number): bigint {
  const { sign, whole, fraction } = partsOf(decimal);
  return BigInt(sign + whole + fraction.padEnd(places, "0"));
}

function partsOf(decimal: ExactDecimal): { sign: string; whole: string; fraction: string } {
  const sign = decimal.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = decimal.slice(sign.length).split(".");
  return { sign, whole, fraction };
}

function written(sign: string, whole: string, fraction: string): ExactDecimal {
  const left = whole.replace(/^0+(?=\d)/, "");
  const right = fraction.replace(/0+$/, "");
  const digits = right === "" ? left : `${left}.${right}`;
  return digits === "0" ? digits : sign + digits;
}
