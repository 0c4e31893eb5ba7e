/**
 * Words, names and dates that hold a numeral and are no figure: the only ones that a message may hold unbound. P201
 *
 * An entry is added with its reason, and with its whole wording: no pattern stands here, so that nothing is let through
 * that nobody has read.
 */
export type AllowedNumeral = { words: string; reason: string };

const because = (reason: string, words: readonly string[]): AllowedNumeral[] =>
  words.map((one) => ({ words: one, reason }));

export const ALLOWED_NUMERALS: readonly AllowedNumeral[] = [
  ...because("a part, not how large a part", ["一部", "一端", "一面", "一因", "一環", "一連"]),
  ...because("a degree in words", [
    "一層",
    "一段と",
    "一際",
    "一定",
    "一気",
    "一新",
    "十分",
    "十二分",
  ]),
  ...because("together, alike, as a whole", [
    ...["一体", "一丸", "一緒", "一致", "一貫", "一律", "一括", "一様", "一同", "一切", "一元"],
    ...["統一", "同一", "均一", "単一", "唯一", "随一", "三位一体"],
  ]),
  ...because("on the other hand; once; at first sight", ["一方", "一旦", "一時", "一見", "一度"]),
  ...because("general, a list, a step, a help, a member: a word", [
    ...["一般", "一覧", "一歩", "一助", "一員", "一翼", "一堂", "一流", "一次"],
  ]),
  ...because("by all means, in the worst case", ["万全", "万一", "万が一", "万能"]),
  ...because("a third party or country, whoever it is", ["第三者", "第三国"]),
  ...because("between the countries that are named", ["二国間", "二国", "三国間"]),
  ...because("double as an adjective, not a count", ["二重", "二次", "二世", "三世", "零細"]),
  ...because("a time of the year, not how many", ["四半期", "四季", "七夕"]),
  ...because("the exposition, by its name", [
    ...["万博", "大阪・関西万博", "Expo 2025", "2025年大阪・関西万博", "2027年国際園芸博覧会"],
    ...["GREEN×EXPO 2027"],
  ]),
  ...because("the Games, by their name", ["五輪", "2028年ロサンゼルスオリンピック", "LA28"]),
  ...because("a place by its name", [
    ...["九州", "四国", "三重", "千葉", "三沢", "三島", "三原", "三河", "千歳", "千代田", "八王子"],
    ...["八戸", "八幡", "四日市", "一宮", "十勝", "六本木", "五島", "五大湖", "百里", "万座"],
  ]),
  ...because("a company by its name", [
    ...["三菱", "三井", "三洋", "三越", "七十七銀行", "八十二銀行", "一橋", "3M", "7-Eleven"],
    ...["第一生命", "第一三共", "百貨店"],
  ]),
  ...because("a group of countries by its name", ["G7", "G20"]),
  ...because("a technology by its name", ["5G", "6G", "3D", "COVID-19"]),
  ...because("the action plan by its version", [
    ...["行動計画4.0", "行動計画3.0", "Action Plan 4.0", "Action Plan 3.0"],
  ]),
  ...because("the war by its name", [
    ...["第二次世界大戦", "第一次世界大戦", "World War II", "Second World War", "First World War"],
  ]),
  ...because("the office of the spouse of a president", ["First Lady", "First Gentleman"]),
  ...because("an article of the security treaty, by its number", [
    ...["第五条", "第5条", "Article 5", "Article Five"],
  ]),
  ...because("a section of a law of trade, by its number", ["232条", "Section 232"]),
  ...because("the century in which one lives", ["21世紀", "二十一世紀", "21st century"]),
  ...because("the attacks, by their day", ["9月11日", "September 11", "9/11"]),
  ...because("the Great East Japan Earthquake, by its day", [
    ...["2011年3月11日", "March 11, 2011", "3月11日"],
  ]),
  ...because("the treaty of peace and amity, by its year", ["1854年", "in 1854"]),
  ...because("the treaty of peace with Japan, by its years", [
    "1951年",
    "in 1951",
    "1952年",
    "in 1952",
  ]),
  ...because("the treaty of mutual cooperation and security, by its year", ["1960年", "in 1960"]),
  ...because("the independence of the United States, by its day and anniversary", [
    ...["1776年", "in 1776", "建国250周年", "250th anniversary", "America 250", "Fourth of July"],
    ...["7月4日", "July 4"],
  ]),
  ...because("the day on which the action plan in force was decided", [
    ...["2025年12月18日", "令和7年12月18日", "December 18, 2025"],
  ]),
  ...because("one as a pronoun, not a count", [
    ...["one another", "no one", "as one", "one of the", "one of its", "one of our", "one day"],
    ...["one by one", "at one with"],
  ]),
  ...because("first and second as adverbs of order in no list", [
    ...["first and foremost", "first of all", "at first", "second to none", "second nature"],
    ...["first responders", "first-hand", "first-rate", "world-first"],
  ]),
  ...because("a third party, whoever it is", ["third party", "third parties", "third country"]),
];
