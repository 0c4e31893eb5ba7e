/** 令和八年三月十日, 平成三十一年度: kanji numbers of a written day as digits. */
const KANJI = "〇一二三四五六七八九";

export function withArabicNumbers(text: string): string {
  return text.replace(/[〇一二三四五六七八九十]+(?=[年月日])/g, (kanji) => {
    const match = /^(?<tens>[一二三四五六七八九]?)(?<ten>十?)(?<ones>[一二三四五六七八九]?)$/.exec(
      kanji,
    );
    if (match?.groups?.ten !== "十")
      return [...kanji].map((digit) => KANJI.indexOf(digit)).join("");
    const { tens = "", ones = "" } = match.groups;
    return String((tens === "" ? 1 : KANJI.indexOf(tens)) * 10 + Math.max(KANJI.indexOf(ones), 0));
  });
}
