/** Words that were tried on the screen and given up: what stands in their place, and why. docs/words.md */

export type RejectedWord = {
  word: RegExp;
  instead: string;
  why: string;
  /** Where the same letters mean something else. */
  except?: RegExp;
};

const JAPANESE: readonly RejectedWord[] = [
  { word: /実施済(?!み)|承認済(?!み)|提出済(?!み)/, instead: "済み", why: "公用文 writes 済み" },
  { word: /全国/, instead: "全米", why: "reads as the whole of Japan" },
  {
    word: /(?<!米)国外/,
    instead: "米国外",
    why: "from Tokyo the whole of the United States is 国外",
  },
  { word: /(?<!米領)サモア/, instead: "米領サモア", why: "サモア is an independent state" },
  { word: /公館行事/, instead: "行事", why: "JETRO and ministries hold them too" },
  { word: /在外公館/, instead: "公館", why: "one word for a mission" },
  { word: /網羅/, instead: "展開状況, 空白", why: "means completeness" },
  { word: /代理/, instead: "代行", why: "one word for who decides in another's place" },
  { word: /式次第/, instead: "次第", why: "is for ceremonies only" },
  { word: /格付け/, instead: "格付", why: "the common standards of the Government write 格付" },
  { word: /確度|限定(?!公開)/, instead: "概数の別, 日付の精度", why: "two words for two things" },
  { word: /集計方法/, instead: "把握方法", why: "集計 is adding up" },
  { word: /ちょうど/, instead: "確定値", why: "is spoken" },
  { word: /公式の記録/, instead: "公式値", why: "one word for the figure that counts" },
  { word: /未登録/, instead: "未記録", why: "a number of people is 記録, an event is 登録" },
  { word: /参加者数[をの]登録/, instead: "参加者数を記録", why: "as above" },
  { word: /復元/, instead: "取下げの取消し", why: "one word for it, and what the button says" },
  { word: /題名/, instead: "件名", why: "one word for the title of an event" },
  { word: /行動計画の項目/, instead: "行動計画の区分", why: "one word for a term of a plan" },
  { word: /(?<!引用)符号/, instead: "コード", why: "one word for a code" },
  { word: /ほかの人|他の人/, instead: "別の利用者", why: "is spoken" },
  { word: /あなた|御自身/, instead: "所属する, 自分が", why: "not used on official screens" },
  { word: /(?<=\})さん/, instead: "様", why: "not used on official screens" },
  { word: /～/, instead: "〜 (U+301C)", why: "one sign for ranges" },
  { word: /始期|効力の|施行前/, instead: "適用開始日, 適用開始前", why: "language of statutes" },
  {
    word: /版を公表|公表すると|公表前の確認|公表済みの/,
    instead: "適用を確定する",
    why: "a plan is made public by the Cabinet Secretariat, not by a button",
  },
  {
    word: /主張|異説/,
    instead: "〜とする資料がある",
    why: "sources differ; missions do not quarrel",
  },
  { word: /州・地域中/, instead: "の州・地域のうち", why: "a doubled word" },
  { word: /来四半期/, instead: "次の四半期", why: "not a word of official texts" },
  { word: /準州/, instead: "米国領", why: "the five have different statuses" },
  { word: /州によらない/, instead: "州を特定しない", why: "reads as: whatever the state" },
  { word: /きまり/, instead: "留意事項", why: "is a word of schools" },
  { word: /やめる/, instead: "キャンセル", why: "is spoken" },
  { word: /写[しす](?!真)/, instead: "複製", why: "is spoken" },
  {
    word: /直[しす]/,
    instead: "修正する",
    why: "is spoken, but for 〜し直す",
    except: /[しりきびえけみ]直[しす]/g,
  },
  { word: /役目|ようこそ|登録簿/, instead: "使用済み, 初期設定, 管理システム", why: "is spoken" },
  { word: /印[はが]/, instead: "指定", why: "reads as a seal" },
  { word: /会ったか|全員が読|読めます/, instead: "接触, 閲覧できる", why: "is spoken" },
  { word: /断ります|待っています/, instead: "返す, 対応が必要", why: "is spoken" },
  { word: /東京の日付/, instead: "日本時間の日付", why: "one name for the clock" },
  { word: /[0-9}]人`/, instead: "名", why: "heads are counted 名" },
  {
    word: /(?<!登録された)(?:実施|予定)(?:なし|はありません)|取組のない州|実施の記録なし|(?:実施した|期間の|始まる|合う|当てはまる)取組はありません/,
    instead: "登録された実施なし",
    why: "what is not registered may have been held all the same",
  },
];

/** Codes of the API keep the spelling that they have. */
const CODES =
  /overlap-organiser|(?:拠点。|Sites: )organisations|kind[,、] ?organiser[,、]|held[,、] ?cancelled[,、]|organiser[,、] priority/g;

const ENGLISH: readonly RejectedWord[] = [
  {
    word: /organis|programme|honour|neighbour|cancell|colour|\bcentre|labell|catalogue|licence|behaviour|favour|judgement|\btowards\b|\bgrey\b|analyse|recognis|travell/i,
    instead: "American spelling",
    why: "the readers are in the United States, and two spellings look like two words",
    except: new RegExp(`${CODES.source}|JET Programme`, "g"),
  },
  { word: /(?<!American )\bSamoa\b/, instead: "American Samoa", why: "another country" },
  { word: /mission events?\b/i, instead: "hosted event", why: "agencies hold them too" },
  {
    word: /\baudience tier|\binterest tier|(?<!\/)\btiers?\b/i,
    instead: "level of interest",
    why: "関心度 is how interested people are; a tier ranks the people",
    except: /priority[,、] ?tier|\) or tier|又は tier|overlap-tier/g,
  },
  {
    word: /nothing (?:was )?held|nothing in \{|nothing scheduled|nothing is planned|\bno events?\b(?! (?:is|are) registered)(?= (?:match|begin|in ))|without an(?:y)? event/i,
    instead: "nothing registered as held",
    why: "what is not registered may have been held all the same",
  },
  { word: /\bmend\b/i, instead: "correct", why: "is dated for text" },
  { word: /\bat the wheel\b/i, instead: "driving time", why: "is spoken" },
  { word: /\bthe own\b/, instead: "their own", why: "is no English" },
  { word: /\bpresent (?:state|target|lines|version)\b/i, instead: "current", why: "is dated" },
  {
    word: /\b(?:they|events|partners) are two\b/i,
    instead: "not duplicates",
    why: "nobody understands it",
  },
  { word: /\bclaims it\b|\bdisputed\./i, instead: "is named by another source", why: "no quarrel" },
  {
    word: /\bdone its work\b|\bmay not do\b/i,
    instead: "has been used, no permission",
    why: "odd",
  },
  {
    word: /^Enter an? (?:event|caravan|media)|^Enter another event/,
    instead: "Register",
    why: "one word for one act",
  },
  { word: /not recorded|without a record/i, instead: "not logged", why: "one word for one act" },
  { word: /means of achievement/i, instead: "budget project", why: "no reader knows the term" },
  { word: /\bComing\b/, instead: "Upcoming", why: "reads as a command" },
  {
    word: /takes? (?:no|another) step/i,
    instead: "No step can be taken",
    why: "events do not walk",
  },
];

export const REJECTED_WORDS: readonly RejectedWord[] = [...JAPANESE, ...ENGLISH];
