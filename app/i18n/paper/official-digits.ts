/**
 * Figures as an official paper in Japanese sets them: one digit alone is as wide as a character, more of them are narrow.
 * 令和７年度, 277件; codes, versions and (1) stay as they are.
 */
const ALONE = /(?<![0-9A-Za-z.,\-/:(])[0-9](?![0-9A-Za-z.,\-/:)])/g;
const FULL_WIDTH = 0xfee0;

export const officialDigits = (text: string): string =>
  text.replace(ALONE, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
