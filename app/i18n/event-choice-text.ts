/** Choosing the form of an event before entering it. */
import type { Text } from "./text";

const ja = {
  chooseForm: "取組の登録",
  chooseFormHint: "形態を選ぶと、入力画面に進みます。",
  fromTemplate: "雛形から",
  allTemplates: "雛形の一覧",
  formHelp: {
    caravan: "複数の訪問先を順に回る取組。訪問先ごとに日時・場所・参加者数を記録します。",
    "media-buy":
      "新聞・テレビ・ラジオ・SNSなどへの出稿。枠ごとに媒体・期間・費用・リーチを記録します。",
    "mission-event": "レセプション、セミナー、表敬、視察、講演など、会場のある取組。",
    other: "招へい・派遣、JETプログラム、調査の公表など、上のいずれでもない取組。",
  },
};

const en: typeof ja = {
  chooseForm: "Enter an event",
  chooseFormHint: "Choose the form of the event to go on.",
  fromTemplate: "From a template",
  allTemplates: "All templates",
  formHelp: {
    caravan: "Several stops, visited in order. Each stop has its own days, place and attendance.",
    "media-buy":
      "Paid or placed media: newspaper, television, radio, social media. Each placement has its outlet, flight, cost and reach.",
    "mission-event": "Anything with a venue: a reception, seminar, courtesy call, visit or speech.",
    other: "People exchange, JET Programme, a published survey: none of the above.",
  },
};

export const eventChoiceText: Text<typeof ja> = { ja, en };
