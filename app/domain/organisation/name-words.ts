/**
 * What words of Japanese company names are in English, as data that grows: 三菱 = mitsubishi, 重工業 = heavy industries.
 *
 * English as firms themselves write their names, so 物産 is bussan and 商事 shoji. Where a word has several English
 * ones, the one that most firms use. 日本 is nippon, and Nihon is written Nippon too.
 */

/** Firms, families and places in kanji. */
const NAMES_IN_KANJI =
  "三菱=mitsubishi 三井=mitsui 住友=sumitomo 豊田=toyota 本田=honda 日産=nissan 日立=hitachi 東芝=toshiba 松下=matsushita 川崎=kawasaki 神戸=kobe 東京=tokyo 大阪=osaka 名古屋=nagoya 京都=kyoto 横浜=yokohama 九州=kyushu 関西=kansai 関東=kanto 中部=chubu 東北=tohoku 北海道=hokkaido 四国=shikoku 北陸=hokuriku 東海=tokai 日本=nippon 大日本=dai nippon 東洋=toyo 東邦=toho 東亜=toa 旭=asahi 朝日=asahi 富士=fuji 古河=furukawa 島津=shimadzu 村田=murata 伊藤忠=itochu 丸紅=marubeni 双日=sojitz 味の素=ajinomoto 資生堂=shiseido 花王=kao 明治=meiji 森永=morinaga 日清=nissin 伊藤園=ito en 山崎=yamazaki 高島屋=takashimaya 信越=shin etsu 昭和=showa 積水=sekisui 大和=daiwa 大成=taisei 鹿島=kajima 清水=shimizu 大林=obayashi 竹中=takenaka 武田=takeda 三共=sankyo 塩野義=shionogi 大塚=otsuka 安川=yaskawa 横河=yokogawa 堀場=horiba 荏原=ebara 日東=nitto 帝人=teijin 東レ=toray 京セラ=kyocera 王子=oji 豊田合成=toyoda gosei 豊田通商=toyota tsusho 豊田自動織機=toyota industries 商船三井=mitsui osk lines 日本郵船=nyk 第一=dai ichi 渡辺=watanabe 田中=tanaka 佐藤=sato 鈴木=suzuki 高橋=takahashi 山田=yamada 中村=nakamura 小林=kobayashi 吉田=yoshida 伊藤=ito 加藤=kato 山本=yamamoto 野村=nomura 楽天=rakuten 任天堂=nintendo 栗田=kurita 日野=hino 大同=daido 神鋼=kobe steel 日揮=jgc 千代田=chiyoda 東宝=toho 近鉄=kintetsu 阪急=hankyu 武蔵=musashi 浜松=hamamatsu 太陽=taiyo 金田=kaneda";

/** Kinds of business in kanji. */
const BUSINESS_IN_KANJI =
  "重工業=heavy industries 重工=heavy industries 工業=industries 産業=industries 製作所=manufacturing 製造=manufacturing 製鉄=steel 製鋼=steel 製鋼所=steel 鉄鋼=steel 特殊鋼=special steel 化学=chemical 化学工業=chemical 化成=kasei 電機=electric 電気=electric 電気工業=electric 電工=electric 電線=cable 電力=electric power 電子=electronics 電装=wiring 電池=battery 自動車=motor 発動機=motor 機械=machinery 精機=seiki 精密=precision 金属=metal 鉱業=mining 鉱山=mining 石油=oil 石油化学=petrochemical 瓦斯=gas 硝子=glass 板硝子=sheet glass 電気硝子=electric glass 製紙=paper 製薬=pharmaceutical 薬品=pharmaceutical 薬品工業=pharmaceutical 印刷=printing 建設=construction 工務店=komuten 不動産=fudosan 銀行=bank 信託=trust 証券=securities 保険=insurance 生命=life 海上=marine 商事=shoji 物産=bussan 通商=tsusho 貿易=trading 運輸=transport 物流=logistics 倉庫=warehouse 汽船=kisen 航空=airlines 鉄道=railway 通運=express 食品=foods 水産=suisan 製パン=baking 製粉=flour milling 酒造=brewing 醸造=brewing 乳業=milk 飲料=beverage 紡績=spinning 繊維=textile 樹脂=resin 塗料=paint 半導体=semiconductor 通信=communications 情報=information 技術=technology 技研=giken 技研工業=motor 研究所=laboratory 開発=development 販売=sales 北米=north america 米国=america 米州=america 欧州=europe 国際=international 総合=general";

/** Firms in katakana that do not write themselves in English as they sound. */
const NAMES_IN_KANA =
  "パナソニック=panasonic ソニー=sony シャープ=sharp ブリヂストン=bridgestone ニデック=nidec アイシン=aisin マツダ=mazda いすゞ=isuzu いすず=isuzu ヤンマー=yanmar ファナック=fanuc キーエンス=keyence オムロン=omron ローム=rohm ルネサス=renesas リコー=ricoh エプソン=epson ブラザー=brother オリンパス=olympus コニカミノルタ=konica minolta カシオ=casio シチズン=citizen セイコー=seiko ソフトバンク=softbank エーザイ=eisai ユニクロ=uniqlo イオン=aeon ライオン=lion ユニチャーム=unicharm サントリー=suntory カルビー=calbee グリコ=glico ヤクルト=yakult リクシル=lixil ジェイテクト=jtekt アシックス=asics キヤノン=canon キャノン=canon キユーピー=kewpie キューピー=kewpie フイルム=film フィルム=film 富士フイルム=fujifilm 富士フィルム=fujifilm 富士通=fujitsu デンソー=denso ダイキン=daikin クラレ=kuraray レゾナック=resonac アステラス=astellas ルネサスエレクトロニクス=renesas electronics キオクシア=kioxia アドバンテスト=advantest ディスコ=disco ミネベア=minebea ミツミ=mitsumi アルプスアルパイン=alps alpine フジクラ=fujikura ゼオン=zeon ダイセル=daicel ニチレイ=nichirei ハウス=house ミツカン=mizkan オリックス=orix みずほ=mizuho エネオス=eneos イビデン=ibiden マキタ=makita リンナイ=rinnai オークマ=okuma マザック=mazak アマダ=amada タダノ=tadano シマノ=shimano ミズノ=mizuno ヤザキ=yazaki トーキン=tokin トッパン=toppan";

/** Words of English in katakana. */
const WORDS_IN_KANA =
  "ノースアメリカ=north america アメリカ=america アメリカズ=america アメリカン=american ユーエスエー=usa モーター=motor モータース=motors モーターズ=motors マニュファクチャリング=manufacturing エナジー=energy エネルギー=energy ケミカル=chemical ケミカルズ=chemicals システム=system システムズ=systems テクノロジー=technology テクノロジーズ=technologies テック=tech ハイテク=high tech オートモーティブ=automotive ペイント=paint トラクター=tractor ホールディングス=holdings グループ=group プラスチック=plastic プラスチックス=plastics マテリアル=material マテリアルズ=materials フーズ=foods フード=food ヘルス=health ヘルスケア=healthcare メディカル=medical エレクトロニクス=electronics エレクトリック=electric エレクトロン=electron エンジニアリング=engineering インダストリー=industry インダストリーズ=industries インダストリアル=industrial インターナショナル=international グローバル=global ソリューション=solution ソリューションズ=solutions サービス=service サービシズ=services ロジスティクス=logistics エクスプレス=express キャピタル=capital バッテリー=battery パワー=power ソーラー=solar スチール=steel メタル=metal アルミニウム=aluminum ガス=gas ガラス=glass ゴム=rubber タイヤ=tire ペーパー=paper ケーブル=cable コンポーネンツ=components コンポーネント=component パーツ=parts ツール=tool ロボット=robot ロボティクス=robotics マシナリー=machinery マシン=machine プレシジョン=precision セミコンダクター=semiconductor デバイス=device オプティカル=optical ファーマ=pharma バイオ=bio ライフ=life サイエンス=science リサーチ=research デベロップメント=development ディベロップメント=development センター=center コミュニケーションズ=communications ネットワークス=networks ソフトウェア=software データ=data ニュートリション=nutrition シリコーン=silicones コンフォート=comfort コンポジット=composite インターテック=intertech カーボン=carbon ダイヤモンド=diamond プリンティング=printing シーティング=seating ワイヤリング=wiring ブレーキ=brake ベアリング=bearing スプリング=spring フレイト=freight ライン=line ビバレッジ=beverage ビール=breweries オブ=of アンド=and サウス=south ウエスト=west イースト=east テネシー=tennessee ミシガン=michigan バージニア=virginia インディアナ=indiana オハイオ=ohio ケンタッキー=kentucky イリノイ=illinois ジョージア=georgia アラバマ=alabama テキサス=texas カリフォルニア=california ミシシッピ=mississippi ノースカロライナ=north carolina サウスカロライナ=south carolina ミズーリ=missouri ニューヨーク=new york";

/** Abbreviations in English, as whole words. */
const SHORT_WORDS =
  "mfg=manufacturing mfr=manufacturing inds=industries ind=industries intl=international dev=development elec=electric chem=chemical grp=group hldgs=holdings natl=national svcs=services tech=technology techs=technologies amer=america americas=america usa=america us=america nihon=nippon pharm=pharmaceutical eng=engineering engg=engineering sys=systems mtr=motor mtrs=motors";

type WordPair = readonly [written: string, english: string];

/** As they are written, longest first among those of one beginning is the reader's affair. */
export const JAPANESE_WORDS: readonly WordPair[] = [
  ...pairsOf(NAMES_IN_KANJI),
  ...pairsOf(BUSINESS_IN_KANJI),
  ...pairsOf(NAMES_IN_KANA),
  ...pairsOf(WORDS_IN_KANA),
];

export const ENGLISH_SHORT_WORDS: ReadonlyMap<string, string> = new Map(pairsOf(SHORT_WORDS));

/** Words that many names share: they tell two firms apart less than the others do. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "america northamerica american manufacturing industries industry industrial group holdings international global technology technologies systems system solutions services service energy power solar electric motor motors chemical chemicals development engineering products company national general enterprises partners capital".split(
    " ",
  ),
);

/** 三菱=mitsubishi 重工業=heavy industries: what has no sign of equality goes on with the pair before it. */
function pairsOf(table: string): WordPair[] {
  const pairs: [string, string][] = [];
  for (const part of table.split(" ")) {
    const [written = "", english] = part.split("=");
    const last = pairs.at(-1);
    if (english !== undefined) pairs.push([written, english]);
    else if (last !== undefined) last[1] += ` ${written}`;
  }
  return pairs;
}
