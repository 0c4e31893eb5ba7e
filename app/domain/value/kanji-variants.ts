/**
 * Kanji that are written in more than one shape, each as the one of everyday use: 髙橋 is found by 高橋.
 *
 * NFKC joins only what Unicode calls compatible (神 U+FA19 = 神); the shapes below are characters of their own there.
 * Two tables, so that it can be seen where each pair comes from: the traditional shapes that the list of kanji for general
 * use (常用漢字表, 2010) gives in brackets, and shapes met in names of persons, places and firms. 斉 and 斎 are
 * two characters and stay two: 斉藤 is not 斎藤.
 */

/** Everyday shape first, then the traditional one. */
const TRADITIONAL =
  "亜亞悪惡圧壓囲圍医醫為爲壱壹隠隱栄榮営營衛衞駅驛円圓塩鹽縁緣艶艷応應欧歐殴毆桜櫻奥奧横橫温溫穏穩仮假価價画畫会會絵繪壊壞懐懷概槪拡擴殻殼覚覺学學岳嶽楽樂渇渴缶罐巻卷陥陷勧勸寛寬関關歓歡観觀気氣既旣帰歸偽僞戯戲犠犧旧舊拠據挙擧虚虛峡峽挟挾狭狹郷鄕暁曉区區駆驅勲勳薫薰径徑茎莖恵惠掲揭渓溪経經蛍螢軽輕継繼鶏鷄芸藝撃擊欠缺研硏県縣倹儉剣劍険險圏圈検檢献獻権權顕顯験驗厳嚴戸戶呉吳娯娛広廣効效恒恆黄黃鉱鑛号號国國黒黑砕碎済濟斎齋剤劑雑雜参參桟棧蚕蠶惨慘賛贊残殘糸絲歯齒児兒辞辭湿濕実實写寫釈釋寿壽収收従從渋澁獣獸縦縱粛肅処處緒緖叙敍尚尙奨獎将將称稱渉涉焼燒証證乗乘剰剩壌壤嬢孃条條浄淨状狀畳疊縄繩譲讓醸釀触觸嘱囑真眞寝寢慎愼尽盡図圖粋粹酔醉穂穗随隨髄髓枢樞数數瀬瀨声聲斉齊静靜窃竊摂攝専專浅淺戦戰践踐銭錢潜潛繊纖禅禪双雙壮壯争爭荘莊捜搜挿插巣巢曽曾痩瘦装裝総總騒騷増增蔵藏臓臟即卽属屬続續堕墮対對体體帯帶滞滯台臺滝瀧択擇沢澤担擔単單胆膽団團断斷弾彈遅遲痴癡虫蟲昼晝鋳鑄庁廳徴徵聴聽勅敕鎮鎭逓遞鉄鐵点點転轉伝傳灯燈当當党黨盗盜稲稻闘鬭徳德独獨読讀届屆弐貳悩惱脳腦覇霸拝拜廃廢売賣麦麥発發髪髮抜拔晩晚蛮蠻秘祕浜濱瓶甁払拂仏佛併倂並竝餅餠辺邊変變歩步宝寶豊豐褒襃翻飜毎每万萬満滿麺麵黙默弥彌訳譯薬藥与與予豫余餘誉譽揺搖様樣謡謠来來頼賴乱亂覧覽竜龍両兩猟獵緑綠涙淚塁壘礼禮励勵戻戾霊靈齢齡暦曆歴歷恋戀錬鍊炉爐労勞郎郞楼樓録錄湾灣弁辨弁瓣弁辯";

/** Everyday shape first, then a shape of names. */
const OF_NAMES =
  "高髙崎﨑崎嵜崎碕浜濵吉𠮷柳栁桑桒昇曻辺邉富冨館舘島嶋島嶌峰峯淵渕淵渊秋穐巌巖槙槇内內清淸青靑徳悳寿夀草艸松枩梅楳船舩鉄鉃鉄銕凜凛遥遙尭堯亘亙野埜留畄杉杦喜㐂翠翆国圀国囯州洲橋槗橋𣘺土圡土𡈽晋晉萌萠瑶瑤桧檜鴎鷗薮藪篭籠涛濤祷禱竪豎諌諫侭儘頴穎莱萊鴬鶯";

/** Everyday shapes by the others. */
export const EVERYDAY_KANJI: ReadonlyMap<string, string> = new Map([
  ...pairsOf(TRADITIONAL),
  ...pairsOf(OF_NAMES),
]);

const SHAPES = new RegExp(`[${[...EVERYDAY_KANJI.keys()].join("")}]`, "gu");

/** The text with every kanji in its everyday shape. */
export function inEverydayKanji(text: string): string {
  return text.replace(SHAPES, (shape) => EVERYDAY_KANJI.get(shape) ?? shape);
}

function pairsOf(table: string): [shape: string, everyday: string][] {
  const characters = [...table];
  return characters.flatMap((everyday, at) =>
    at % 2 === 0 ? [[characters[at + 1] ?? everyday, everyday] satisfies [string, string]] : [],
  );
}
