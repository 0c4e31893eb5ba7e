/** Is a text written in kana alone, as a reading is? Signs, spaces and digits may stand between. */
export function isKana(text: string): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー\p{P}\p{Zs}\p{N}\p{M}]+$/u.test(
    text.normalize("NFKC"),
  );
}
