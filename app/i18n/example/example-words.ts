/** Words of good examples: parts, states, steps, boxes, and why something is not taken. */

import {
  EXAMPLE_TEXT,
  EXAMPLE_TITLE,
  type ExamplePart,
  type ExampleState,
  type ExampleStep,
  HEADLINE,
  MAX_PHOTOS,
  type NamedPeople,
} from "~/domain/example/example";
import type { DecideRefusal, NominateRefusal } from "~/domain/example/example-refusal";
import type { ExampleProblem, PressBox } from "~/domain/example/typed-example";
import type { Text } from "../text";

type Words = {
  part: Record<ExamplePart, string>;
  hint: Record<ExamplePart, string>;
  state: Record<ExampleState, string>;
  step: Record<ExampleStep, string>;
  people: Record<NamedPeople, string>;
  pressBox: Record<PressBox, string>;
  problem: Record<ExampleProblem, string>;
  refused: Record<NominateRefusal | DecideRefusal, string>;
  saved: Record<"nominated" | "changed" | ExampleStep, string>;
};

const wordsJa: Words = {
  part: {
    done: "実施したこと",
    audience: "対象",
    change: "生じた変化",
    evidence: "変化を確認した方法",
    repeat: "他でも実施できること",
    hard: "難しかったこと",
  },
  hint: {
    done: "何を、どこで、どのように実施したか。",
    audience: "誰に向けたものか、実際に誰が参加したか。",
    change: "相手の行動や関係がどう変わったか。",
    evidence: "アンケート、後日の連絡、記録、報道など。確認できていないことは、そのように書く。",
    repeat: "他の公館・地域で実施するときに、そのまま使えること。",
    hard: "うまくいかなかったこと、費用や人手のかかったこと。",
  },
  state: {
    nominated: "推薦中",
    chosen: "選定済み",
    declined: "見送り",
    withdrawn: "推薦の取下げ",
  },
  step: {
    choose: "好事例に選ぶ",
    decline: "見送る",
    reopen: "推薦中に戻す",
    withdraw: "推薦を取り下げる",
  },
  people: {
    nobody: "個人名は書いていない",
    agreed: "名前を書いた人全員の同意を得ている",
  },
  pressBox: { outlet: "媒体名", headline: "見出し", day: "掲載・放送日", url: "URL（あれば）" },
  problem: {
    required: "入力してください。",
    unknown: "選択肢から選んでください。",
    "too-long": `長すぎます。件名は${EXAMPLE_TITLE}字、各項目は${EXAMPLE_TEXT}字、見出しは${HEADLINE}字までです。`,
    unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
    malformed: "日付を読み取れません。2026-05-01、2026年5月1日のように入力してください。",
    "day-to-come": "掲載・放送日が、まだ先の日付です。",
    "not-an-address": "URLを読み取れません。https:// から入力してください。",
    "too-many-photos": `写真は${MAX_PHOTOS}枚まで選べます。`,
    "photo-without-consent":
      "写っている人の同意がないか、削除された写真が含まれています。選び直してください。",
  },
  refused: {
    "not-your-event": "この取組を推薦する権限がありません。",
    "event-withdrawn": "取り下げた取組は、好事例にできません。",
    "not-held": "実施済みの実施回がある取組だけを推薦できます。",
    "changed-meanwhile":
      "編集している間に、別の利用者がこの好事例を変更しました。入力内容は保存されていません。今の内容を確認してから、保存し直してください。",
    "photo-without-consent":
      "写っている人の同意がないか、削除された写真が含まれています。選び直してください。",
    "step-not-open": "すでに別の判断がされています。今の状態を確認してください。",
    "reason-missing": "見送る理由を入力してください。",
  },
  saved: {
    nominated: "推薦しました。事務局が選定します。",
    changed: "保存しました。",
    choose: "好事例に選びました。",
    decline: "見送りました。理由は、推薦した実施主体に表示されます。",
    reopen: "推薦中に戻しました。",
    withdraw: "推薦を取り下げました。",
  },
};

const wordsEn: Words = {
  part: {
    done: "What was done",
    audience: "For whom",
    change: "What changed",
    evidence: "How that is known",
    repeat: "What can be repeated",
    hard: "What was hard",
  },
  hint: {
    done: "What was done, where and how.",
    audience: "For whom it was meant, and who came.",
    change: "How what people do, or a relationship, is different now.",
    evidence: "A survey, a later contact, records, the press. Say so where it is not known.",
    repeat: "What another mission or area can take over as it is.",
    hard: "What did not work, what took money or hands.",
  },
  state: {
    nominated: "Nominated",
    chosen: "Chosen",
    declined: "Not chosen",
    withdrawn: "Nomination withdrawn",
  },
  step: {
    choose: "Choose as a good example",
    decline: "Do not choose",
    reopen: "Back to nominated",
    withdraw: "Withdraw the nomination",
  },
  people: {
    nobody: "No person is named",
    agreed: "Everybody who is named has agreed",
  },
  pressBox: {
    outlet: "Outlet",
    headline: "Headline",
    day: "Day it appeared",
    url: "Address (if any)",
  },
  problem: {
    required: "Please fill this in.",
    unknown: "Choose one of the options.",
    "too-long": `Too long. A title takes ${EXAMPLE_TITLE} characters, each part ${EXAMPLE_TEXT}, a headline ${HEADLINE}.`,
    unreadable: "It contains characters that cannot be used. Please type it again.",
    malformed: "This is not read as a day. Write it like 2026-05-01.",
    "day-to-come": "The day it appeared is still to come.",
    "not-an-address": "This is not read as an address. Begin with https://.",
    "too-many-photos": `At most ${MAX_PHOTOS} photos can be chosen.`,
    "photo-without-consent":
      "Without consent of the people shown, or removed: choose other photos.",
  },
  refused: {
    "not-your-event": "You may not nominate this event.",
    "event-withdrawn": "A withdrawn event cannot be a good example.",
    "not-held": "Only an event of which something was held can be nominated.",
    "changed-meanwhile":
      "Somebody else changed this example while you were editing. What you typed is not saved. Check what is there now, then save again.",
    "photo-without-consent":
      "Without consent of the people shown, or removed: choose other photos.",
    "step-not-open": "It has been decided otherwise meanwhile. Check where it stands now.",
    "reason-missing": "Say why it is not chosen.",
  },
  saved: {
    nominated: "Nominated. The secretariat will choose.",
    changed: "Saved.",
    choose: "Chosen as a good example.",
    decline: "Not chosen. The reason is shown to those who nominated it.",
    reopen: "Back to nominated.",
    withdraw: "The nomination is withdrawn.",
  },
};

export const exampleWords: Text<Words> = { ja: wordsJa, en: wordsEn };
