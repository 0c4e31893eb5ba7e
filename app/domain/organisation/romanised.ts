/** Hiragana as Latin letters (Hepburn), long vowels short: とよた is toyota, さっぽろ sapporo, きょーせら kyosera. */
const SYLLABLES = new Map(
  (
    "あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn " +
    "がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const SMALL = "ゃゅょぁぃぅぇぉ";

/** What is no hiragana stays. */
export function romanised(text: string): string {
  let latin = "";
  let isDoubled = false;
  for (const kana of text.replaceAll("ー", "")) {
    if (kana === "っ") {
      isDoubled = true;
      continue;
    }
    const syllable = SYLLABLES.get(kana);
    const next = syllable ?? kana;
    latin = SMALL.includes(kana)
      ? withSmall(latin, next)
      : latin + (isDoubled ? doubled(next) : next);
    isDoubled = false;
  }
  return latin;
}

const doubled = (syllable: string): string =>
  /^ch/.test(syllable)
    ? `t${syllable}`
    : /^[a-z]/.test(syllable)
      ? syllable[0] + syllable
      : syllable;

/** き + ゃ is kya, し + ゃ sha, ふ + ぁ fa. */
function withSmall(before: string, small: string): string {
  if (!/[iueo]$/.test(before)) return before + small;
  const stem = before.slice(0, -1);
  return /(?:sh|ch|j)$/.test(stem) ? stem + small.replace("y", "") : stem + small;
}
