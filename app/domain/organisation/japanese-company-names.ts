/**
 * Japanese groups by name, as data: what a list of American sites is looked through with, for a person to confirm.
 *
 * English; Japanese; further words by which sites go, parted by a bar. A word counts where it stands as a whole word of
 * a name; one with an equal sign only where it is the whole of it, because it is an English word or the beginning of other
 * firms' names: Sharp Memorial Hospital is no site of Sharp. Names are the groups' own, of common knowledge (2025); no
 * source says here who owns what, and a firm that was sold stays out (Takata, Pioneer, Calsonic Kansei).
 */
const COMPANIES = `
Toyota Motor; トヨタ自動車; toyota|lexus
Honda Motor; 本田技研工業; honda|acura
Nissan Motor; 日産自動車; nissan
Mazda Motor; マツダ; mazda
Subaru; スバル; subaru
Mitsubishi Motors; 三菱自動車工業;
Suzuki Motor; スズキ; =suzuki|suzuki manufacturing
Isuzu Motors; いすゞ自動車; isuzu
Hino Motors; 日野自動車; hino motors|hino trucks|=hino
Daihatsu Motor; ダイハツ工業; daihatsu
Yamaha Motor; ヤマハ発動機;
Yamaha; ヤマハ; yamaha
Kawasaki Heavy Industries; 川崎重工業; kawasaki motors|kawasaki rail|=kawasaki
Denso; デンソー; denso
Aisin; アイシン; aisin
Toyota Industries; 豊田自動織機;
Toyota Tsusho; 豊田通商;
Toyota Boshoku; トヨタ紡織;
Toyoda Gosei; 豊田合成; toyoda gosei
JTEKT; ジェイテクト; jtekt|koyo bearings
Yazaki; 矢崎総業; yazaki
Astemo; アステモ; astemo
Bridgestone; ブリヂストン; bridgestone
Yokohama Rubber; 横浜ゴム; yokohama tire|=yokohama
Toyo Tire; TOYO TIRE; toyo tire|toyo tires
Sumitomo Rubber Industries; 住友ゴム工業; sumitomo rubber
NSK; 日本精工; =nsk|nsk steering|nsk bearings
NTN; NTN; =ntn|ntn bearing|ntn bower|ntn driveshaft
Koito Manufacturing; 小糸製作所; koito|north american lighting
Stanley Electric; スタンレー電気; stanley electric
NGK Insulators; 日本ガイシ; ngk
Niterra; 日本特殊陶業; niterra
TS Tech; テイ・エス テック; ts tech
Musashi Seimitsu Industry; 武蔵精密工業; musashi auto parts|musashi seimitsu
Tokai Rika; 東海理化電機製作所; tokai rika
NHK Spring; 日本発条; nhk spring|nhk seating
Tachi-S; タチエス; tachi s
Topre; 東プレ; topre
Unipres; ユニプレス; unipres
Akebono Brake Industry; 曙ブレーキ工業; akebono
KYB; カヤバ; =kyb|kyb americas
Exedy; エクセディ; exedy
Nifco; ニフコ; nifco
Hitachi; 日立製作所; hitachi
Toshiba; 東芝; toshiba
Panasonic; パナソニック ホールディングス; panasonic
Sony Group; ソニーグループ; sony
Sharp; シャープ; =sharp|sharp electronics
Fujitsu; 富士通; fujitsu
NEC; 日本電気; =nec|nec america
Mitsubishi Electric; 三菱電機;
Canon; キヤノン; =canon|canon virginia|canon solutions|canon medical|canon usa
Nikon; ニコン; nikon
Ricoh; リコー; ricoh
Konica Minolta; コニカミノルタ; konica minolta
Seiko Epson; セイコーエプソン; epson
Brother Industries; ブラザー工業; =brother|brother international
Olympus; オリンパス; =olympus|olympus america
Casio Computer; カシオ計算機; casio
Kyocera; 京セラ; kyocera
Murata Manufacturing; 村田製作所; murata
TDK; TDK; tdk
Nidec; ニデック; nidec
Omron; オムロン; omron
Keyence; キーエンス; keyence
Fanuc; ファナック; fanuc
Yaskawa Electric; 安川電機; yaskawa
Yokogawa Electric; 横河電機; yokogawa
Shimadzu; 島津製作所; shimadzu
Horiba; 堀場製作所; horiba
Tokyo Electron; 東京エレクトロン; tokyo electron
Advantest; アドバンテスト; advantest
Renesas Electronics; ルネサス エレクトロニクス; renesas
Rohm; ローム; =rohm|rohm semiconductor
Kioxia; キオクシア; kioxia
Alps Alpine; アルプスアルパイン; alps alpine
MinebeaMitsumi; ミネベアミツミ; minebea|minebeamitsumi
THK; THK; =thk|thk rhythm
SMC; SMC; =smc
Fuji Electric; 富士電機; fuji electric
Furukawa Electric; 古河電気工業; furukawa
Fujikura; フジクラ; fujikura
Ibiden; イビデン; ibiden
Taiyo Yuden; 太陽誘電; taiyo yuden
Hamamatsu Photonics; 浜松ホトニクス; hamamatsu
JEOL; 日本電子; jeol
Sysmex; シスメックス; sysmex
Terumo; テルモ; terumo
Nipro; ニプロ; nipro
Hoya; HOYA; =hoya|hoya vision|hoya optical
Komatsu; 小松製作所; komatsu
Kubota; クボタ; kubota
Yanmar; ヤンマー; yanmar
IHI; IHI; =ihi
Mitsubishi Heavy Industries; 三菱重工業;
Daikin Industries; ダイキン工業; daikin
Makita; マキタ; makita
DMG Mori; DMG森精機; dmg mori
Yamazaki Mazak; ヤマザキマザック; mazak
Okuma; オークマ; okuma
Amada; アマダ; amada
Ebara; 荏原製作所; ebara
Kurita Water Industries; 栗田工業; kurita
Rinnai; リンナイ; rinnai
TOTO; TOTO; =toto
LIXIL; LIXIL; lixil
YKK; YKK; =ykk|ykk ap
JGC; 日揮ホールディングス; =jgc
Chiyoda; 千代田化工建設; =chiyoda|chiyoda international
MODEC; 三井海洋開発; modec
Tadano; タダノ; tadano
Takeuchi Manufacturing; 竹内製作所; takeuchi manufacturing|=takeuchi
Shimano; シマノ; shimano
Nippon Steel; 日本製鉄;
JFE; JFEホールディングス; jfe
Kobe Steel; 神戸製鋼所; kobelco|kobe steel
Daido Steel; 大同特殊鋼; daido steel
UACJ; UACJ; uacj
Sumitomo Metal Mining; 住友金属鉱山;
Dowa; DOWAホールディングス; =dowa|dowa metals
Asahi Diamond Industrial; 旭ダイヤモンド工業;
Noritake; ノリタケ; noritake
Toray Industries; 東レ; toray
Teijin; 帝人; teijin
Asahi Kasei; 旭化成; asahi kasei
Kuraray; クラレ; kuraray
Mitsubishi Chemical; 三菱ケミカル;
Mitsui Chemicals; 三井化学;
Sumitomo Chemical; 住友化学;
Shin-Etsu Chemical; 信越化学工業; shin etsu|shinetsu|shintech
Resonac; レゾナック; resonac|showa denko
Tosoh; 東ソー; tosoh
Kaneka; カネカ; kaneka
Zeon; 日本ゼオン; zeon chemicals|nippon zeon
Daicel; ダイセル; daicel
UBE; UBE; =ube|ube machinery
Nitto Denko; 日東電工; nitto denko|=nitto
AGC; AGC; =agc|agc flat glass|agc glass|agc biologics|agc automotive|agc chemicals
Nippon Sheet Glass; 日本板硝子; pilkington
Nippon Electric Glass; 日本電気硝子;
Nippon Paint; 日本ペイント;
Kansai Paint; 関西ペイント; kansai paint
Sekisui Chemical; 積水化学工業; sekisui
Sekisui House; 積水ハウス; sekisui house
JSR; JSR; =jsr|jsr micro
Fujifilm; 富士フイルム; fujifilm|fuji film
Kureha; クレハ; kureha
Tokai Carbon; 東海カーボン; tokai carbon
Dai Nippon Printing; 大日本印刷;
Toppan; TOPPAN; toppan
Oji Holdings; 王子ホールディングス; =oji|oji intertech
Nippon Paper; 日本製紙; nippon dynawave
ENEOS; ENEOS; eneos|jx nippon
Idemitsu Kosan; 出光興産; idemitsu
INPEX; INPEX; inpex
JERA; JERA; jera
Tokyo Gas; 東京瓦斯; tokyo gas
Osaka Gas; 大阪瓦斯; osaka gas
Chubu Electric Power; 中部電力; chubu electric
Kansai Electric Power; 関西電力; kansai electric
Kyushu Electric Power; 九州電力; kyushu electric
J-Power; 電源開発; j power
Eurus Energy; ユーラスエナジー; eurus
GS Yuasa; ジーエス・ユアサ; gs yuasa
Mitsubishi Group; 三菱グループ; mitsubishi|三菱商事
Mitsui & Co.; 三井物産;
Mitsui Group; 三井グループ; mitsui
Itochu; 伊藤忠商事; itochu
Marubeni; 丸紅; marubeni
Sojitz; 双日; sojitz
Sumitomo Group; 住友グループ; sumitomo|住友商事
Sumitomo Electric Industries; 住友電気工業; sumitomo electric
Kanematsu; 兼松; kanematsu
Nagase; 長瀬産業; nagase
ORIX; オリックス; orix
MUFG; 三菱UFJフィナンシャル・グループ; mufg
Sumitomo Mitsui Financial Group; 三井住友フィナンシャルグループ; smbc
Mizuho Financial Group; みずほフィナンシャルグループ; mizuho
Nomura; 野村ホールディングス; nomura
Tokio Marine; 東京海上ホールディングス; tokio marine
Sompo; SOMPOホールディングス; sompo
SoftBank Group; ソフトバンクグループ; softbank
NTT; NTT; =ntt|ntt data|ntt america|ntt global
KDDI; KDDI; kddi
Rakuten; 楽天グループ; rakuten
Kikkoman; キッコーマン; kikkoman
Ajinomoto; 味の素; ajinomoto
Nissin Foods; 日清食品; nissin foods
Toyo Suisan; 東洋水産; maruchan|toyo suisan
Ito En; 伊藤園; ito en|itoen
Yakult; ヤクルト本社; yakult
Calbee; カルビー; calbee
Suntory; サントリー; suntory
Sapporo; サッポロホールディングス; =sapporo|sapporo stone|sapporo usa
Kewpie; キユーピー; kewpie
House Foods; ハウス食品; house foods
Mizkan; ミツカン; mizkan
Shiseido; 資生堂; shiseido
Kao; 花王; =kao|kao usa
Unicharm; ユニ・チャーム; unicharm
Uniqlo; ファーストリテイリング; uniqlo|fast retailing
Seven & i; セブン&アイ・ホールディングス; 7 eleven
Asics; アシックス; asics
Mizuno; ミズノ; mizuno
Takeda Pharmaceutical; 武田薬品工業; takeda
Astellas Pharma; アステラス製薬; astellas
Daiichi Sankyo; 第一三共; daiichi sankyo
Eisai; エーザイ; eisai
Otsuka; 大塚製薬; otsuka
Mitsui O.S.K. Lines; 商船三井; mol america
NYK Line; 日本郵船; nyk|yusen logistics
Japan Airlines; 日本航空; japan airlines
All Nippon Airways; 全日本空輸; all nippon airways
Nippon Express; 日本通運; nippon express|nx usa
Kajima; 鹿島建設; kajima
Obayashi; 大林組; obayashi
Mitsui Fudosan; 三井不動産;
Daiwa House Industry; 大和ハウス工業; daiwa house
Nintendo; 任天堂; nintendo
`;

/** `words` name it wherever they stand, `alone` only as the whole name. */
export type JapaneseCompany = {
  en: string;
  ja: string;
  words: readonly string[];
  alone: readonly string[];
};

export const JAPANESE_COMPANIES: readonly JapaneseCompany[] = COMPANIES.trim()
  .split("\n")
  .map((line) => {
    const [en = "", ja = "", more = ""] = line.split(";").map((part) => part.trim());
    const marks = more.split("|").filter((mark) => mark !== "");
    return {
      ...{ en, ja },
      words: marks.filter((mark) => !mark.startsWith("=")),
      alone: marks.filter((mark) => mark.startsWith("=")).map((mark) => mark.slice(1)),
    };
  });

/** Firms of others that sound like these, or bear a word of theirs. */
export const NOT_JAPANESE: readonly string[] = [
  ...["AESC", "Envision AESC", "Nikola", "Rohm and Haas", "Miniso", "Takata", "Joyson", "Marelli"],
];
