/**
 * Choosing the form of an event, and the head of the page that it is entered on. Loaders send these words along:
 * the form itself has no use for them.
 */
import type { EventForm } from "~/domain/counting/event-form";
import type { Text } from "~/i18n/text";

const newJa: Record<EventForm, string> = {
  caravan: "キャラバンの登録",
  "media-buy": "メディア出稿の登録",
  "mission-event": "行事の登録",
  other: "その他の取組の登録",
};
const newEn: Record<EventForm, string> = {
  caravan: "Register a caravan",
  "media-buy": "Register a media buy",
  "mission-event": "Register a hosted event",
  other: "Register another event",
};

const ja = {
  newTitle: newJa,
  editTitle: "取組の編集",
  countedUnit:
    "件数は、取組（一つの目的と一つの主担当を持つひとまとまりの活動）ごとに1件です。何回に分けて実施しても1件と数えます（「4回にわたって」実施したものも1件）。",
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
  newTitle: newEn,
  editTitle: "Edit the event",
  countedUnit:
    "The counted unit is the event: one undertaking with one purpose and one lead organizer, however many occasions it has. Something held “in four rounds” is one event.",
  chooseForm: "Register an event",
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
