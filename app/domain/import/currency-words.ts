/**
 * How amounts name their currency, as data. $ is the dollar of the United States and ¥ the yen: this register is about
 * the two. Dollars of others are told apart, so that none is taken for it.
 */

/** By ISO 4217 code. */
const CURRENCY_WORDS: readonly [currency: string, words: readonly string[]][] = [
  ["CAD", ["c$", "ca$", "cad", "カナダドル", "加ドル"]],
  ["AUD", ["a$", "au$", "aud", "豪ドル", "オーストラリアドル"]],
  ["HKD", ["hk$", "hkd", "香港ドル"]],
  ["TWD", ["nt$", "twd", "台湾ドル"]],
  ["SGD", ["s$", "sgd", "シンガポールドル"]],
  [
    "USD",
    [
      ...["us$", "u.s.$", "usd", "米ドル", "アメリカドル", "米国ドル", "ドル", "弗", "$"],
      ...["u.s.dollars", "usdollars", "dollars", "dollar"],
    ],
  ],
  ["JPY", ["jp¥", "jpy", "日本円", "円", "¥", "yen", "japaneseyen"]],
  ["EUR", ["eur", "€", "ユーロ", "euros", "euro"]],
  ["GBP", ["gbp", "£", "ポンド", "pounds"]],
  ["CNY", ["cny", "rmb", "人民元", "元", "yuan"]],
  ["KRW", ["krw", "₩", "ウォン", "won"]],
];

/** Longer words first: 加ドル ends in ドル. */
export const WORDS_OF_CURRENCY: readonly { currency: string; word: string }[] =
  CURRENCY_WORDS.flatMap(([currency, words]) => words.map((word) => ({ currency, word }))).sort(
    (a, b) => b.word.length - a.word.length,
  );

/** A word inside a pattern. */
export const literally = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
