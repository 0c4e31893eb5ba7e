/** The itinerary of a caravan. */
import { LINE } from "~/domain/value/limits";
import type { Text } from "./text";

const ja = {
  title: "行程",
  print: "印刷",
  totals: "行程の合計",
  driving: "自動車",
  flights: "航空機",
  time: "運転時間",
  span: "日程",
  daysAndNights: (days: number, nights: number) =>
    nights === 0 ? "1日（宿泊なし）" : `${days}日（${nights}泊）`,
  spanUnknown: "日付が確定していないため、日数は出せません",
  estimateNote:
    "「推定」は、直線距離の1.2倍と平均時速75kmから求めた目安です。実際の距離・時間が分かったら、区間ごとに入力してください。航空機の距離は直線距離です。",
  estimate: "推定",
  unknownLegs: (count: number) => `ほかに距離不明${count}区間`,
  none: "訪問先が2か所以上になると、区間の距離と時間が表示されます。",
  stop: (number: number) => `訪問先${number}`,
  hosts: "受持ち",
  passedBy: (names: string) => `行程に入れていない訪問先（中止・延期・オンライン）：${names}`,
  mode: { drive: "自動車", flight: "航空機" },
  timeUnknown: "所要時間は未入力",
  missing: (names: string) =>
    `${names}の座標が分からないため、距離を推定できません。編集画面で地名を候補から選ぶか、下の欄に距離を入力してください。`,
  nights: (nights: number) => `${nights}泊`,
  clocksForward: (hours: string) => `時計を${hours}進めます`,
  clocksBack: (hours: string) => `時計を${hours}戻します`,
  warning: {
    "days-out-of-order":
      "次の訪問先の初日が、前の訪問先の最終日より前です。日付を修正するか、訪問先の順番を入れ替えてください。",
    "arrives-late":
      "前の訪問先を出てから次の開始時刻までに、移動時間が足りません。開始時刻を遅らせるか、前の訪問先を早く終えてください。",
  },
  warnings: "確認が必要な行程",
  longDay: (day: string, time: string) =>
    `${day}は運転が${time}になります。8時間を超えるため、途中で1泊するか、区間を分けるか、航空機に変えてください。`,
  impossibleDay: (day: string, time: string) =>
    `${day}は運転が${time}になり、1日では走れません。宿泊を増やして日付をずらすか、この区間を航空機に変えてください。`,
  legWarning: (from: string, to: string) => `${from} → ${to}：`,
  edit: "区間の距離・時間を入力",
  editHint:
    "空欄の項目には推定を使います。距離はkm、時間は「4:30」「4時間30分」のように入力してください。",
  legMode: "移動手段",
  byEstimate: "自動で判定",
  distance: "距離（km）",
  minutes: "所要時間",
  note: "備考",
  save: "区間を保存する",
  saved: "区間を保存しました。",
  refused: {
    "event-withdrawn": "この取組は取り下げられているため、変更できません。",
    "changed-meanwhile":
      "この画面を開いた後に、取組が変更されました。入力した内容は下に残しています。新しい行程を確かめて、もう一度保存してください。",
  },
  problems: "入力内容に誤りがあります。修正してから、もう一度保存してください。",
  problem: {
    number: "距離を読み取れません。0から20,000までの整数で入力してください。",
    duration: "時間を読み取れません。例：4:30、4時間30分、270分",
    "too-long": `長すぎます。${LINE}字までです。`,
    unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  },
};

const en: typeof ja = {
  title: "Itinerary",
  print: "Print",
  totals: "Trip total",
  driving: "By car",
  flights: "By air",
  time: "Driving time",
  span: "Length",
  daysAndNights: (days, nights) =>
    nights === 0
      ? "1 day, no night"
      : `${days} days, ${nights} ${nights === 1 ? "night" : "nights"}`,
  spanUnknown: "The days are not all exact, so they cannot be counted",
  estimateNote:
    "“Estimate” is 1.2 times the straight distance at 75 km (47 miles) an hour. Enter the real distance or time of a leg as soon as it is known. By air the straight distance is given.",
  estimate: "estimate",
  unknownLegs: (count) => `${count} more ${count === 1 ? "leg" : "legs"} of unknown length`,
  none: "Distances and times appear once there are two stops.",
  stop: (number) => `Stop ${number}`,
  hosts: "Organized by",
  passedBy: (names) => `Not in the itinerary (canceled, postponed or online): ${names}`,
  mode: { drive: "By car", flight: "By air" },
  timeUnknown: "time not entered",
  missing: (names) =>
    `The coordinates of ${names} are not known, so there is no estimate. Choose the town from the list when you edit the event, or type the distance below.`,
  nights: (nights) => `${nights} ${nights === 1 ? "night" : "nights"}`,
  clocksForward: (hours) => `clocks go forward ${hours}`,
  clocksBack: (hours) => `clocks go back ${hours}`,
  warning: {
    "days-out-of-order":
      "The next stop begins before the last day of the one before it. Correct the days, or change the order of the stops.",
    "arrives-late":
      "There is not enough time to get from the one stop to the start of the next. Start later, or leave earlier.",
  },
  warnings: "To look at",
  longDay: (day, time) =>
    `${day}: ${time} of driving. That is more than 8 hours: stay a night on the way, split the leg, or fly.`,
  impossibleDay: (day, time) =>
    `${day}: ${time} of driving, which cannot be driven in one day. Add nights and move the days, or fly this leg.`,
  legWarning: (from, to) => `${from} → ${to}: `,
  edit: "Distance and time of the legs",
  editHint:
    "A box left empty is left to the estimate. Type distances in km and times as 4:30 or 4h30.",
  legMode: "By",
  byEstimate: "Decide for me",
  distance: "Distance (km)",
  minutes: "Time",
  note: "Note",
  save: "Save the legs",
  saved: "The legs are saved.",
  refused: {
    "event-withdrawn": "This event has been withdrawn and cannot be changed.",
    "changed-meanwhile":
      "Somebody changed the event after you opened this page. What you typed is kept below. Look at the itinerary as it is now, and save again.",
  },
  problems: "Some entries need correction. Correct them and save again.",
  problem: {
    number: "The distance cannot be read. Type a whole number from 0 to 20,000.",
    duration: "The time cannot be read. For example: 4:30, 4h30, 270 min",
    "too-long": `This is too long: at most ${LINE} characters.`,
    unreadable:
      "This contains characters that cannot be used, such as control characters. Type it again.",
  },
};

export const caravanText: Text<typeof ja> = { ja, en };
