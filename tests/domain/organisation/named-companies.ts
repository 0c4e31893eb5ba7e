/**
 * Companies in three to five spellings each, chosen to collide, made after the word list was written and without looking
 * at it: what a list finds that was not made for it.
 */
const NAMES = `
Nippon Steel Trading Americas|Nippon Steel Trading Americas, Inc.|日鉄物産アメリカ
Nippon Steel North America|Nippon Steel North America Inc|日本製鉄ノースアメリカ
Komatsu Mining|Komatsu Mining Corp.|コマツマイニング|KOMATSU MINING CORP
Komatsu America|Komatsu America Corp.|コマツアメリカ|米国コマツ
Murata Machinery USA|Murata Machinery USA, Inc.|村田機械USA
Murata Electronics North America|Murata Electronics North America, Inc.|村田エレクトロニクスノースアメリカ
Sumitomo Riko Tennessee|Sumitomo Riko Tennessee, Inc.|住友理工テネシー
Sumitomo Heavy Industries USA|Sumitomo Heavy Industries (USA), Inc.|住友重機械工業USA
Toyota Boshoku Illinois|Toyota Boshoku Illinois, LLC|トヨタ紡織イリノイ|トヨタ紡織イリノイ社
Toyota Boshoku Kentucky|Toyota Boshoku Kentucky LLC|トヨタ紡織ケンタッキー
Asahi Kasei Plastics North America|Asahi Kasei Plastics N. America|旭化成プラスチックスノースアメリカ
Asahi Kasei Bioprocess America|Asahi Kasei Bioprocess America, Inc.|旭化成バイオプロセスアメリカ
Kawasaki Motors Manufacturing|Kawasaki Motors Mfg. Corp., U.S.A.|カワサキモーターズマニュファクチャリング
Kawasaki Rail Car|Kawasaki Rail Car, Inc.|カワサキレールカー|川崎レールカー
Fujifilm Diosynth Biotechnologies|FUJIFILM Diosynth Biotechnologies U.S.A., Inc.|富士フイルム・ダイオシンス・バイオテクノロジーズ
Fujifilm Electronic Materials|FUJIFILM Electronic Materials U.S.A., Inc.|富士フイルムエレクトロニックマテリアルズ
Tokyo Electron America|Tokyo Electron America, Inc.|東京エレクトロンアメリカ
Tokyo Gas America|Tokyo Gas America Ltd.|東京ガスアメリカ
Yazaki North America|Yazaki North America, Inc.|矢崎ノースアメリカ|Yazaki N.A.
Bridgestone Americas Tire Operations|Bridgestone Americas Tire Operations, LLC|ブリヂストン・アメリカス・タイヤ・オペレーションズ
NSK Steering Systems America|NSK Steering Systems America, Inc.|NSKステアリングシステムズアメリカ
Meiji America|Meiji America Inc.|明治アメリカ
Sapporo Stone Brewing|Sapporo-Stone Brewing, LLC|サッポロ・ストーン・ブリューイング
Takeuchi Mfg. (U.S.)|Takeuchi Manufacturing U.S., Ltd.|竹内製作所米国
`;

export const NAMED_COMPANIES: readonly (readonly string[])[] = NAMES.trim()
  .split("\n")
  .map((line) => line.split("|"));
