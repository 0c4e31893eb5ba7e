/** Where the approval of a demonstration event stands: what was held is approved, what lies ahead not always. P1 */
import type { Approval } from "~/domain/approval/approval";
import type { Random } from "./demonstration-random";
import type { DemoApproval, DemoStep } from "./demonstration-types";

/** Days ahead within which an event may still be on its way to approval. */
const UNDER_WAY = { from: 4, until: 160 };

const RETURNED = [
  "会場が未定のままでは判断できません。候補を一つに絞り、再提出してください。",
  "隣の館の行事と同じ週です。日程を調整の上、再提出してください。",
  "重点分野の選択理由が分かりません。概要に一文を加えてください。",
  "予算の達成手段が空欄です。記入してください。",
];
const REMARKS = [
  "州政府との調整は済んでいます。",
  "昨年の参加者数を踏まえ、会場を広くしました。",
  "講師は調整中です。決まり次第追記します。",
];

const APPROVED: DemoApproval = { approval: "approved", steps: [] };

export function approvalOf(random: Random, daysAhead: number): DemoApproval {
  if (daysAhead < UNDER_WAY.from || daysAhead > UNDER_WAY.until) return APPROVED;
  const approval: Approval = random.weighted([
    ["approved", 74],
    ["submitted", 11],
    ["draft", 9],
    ["returned", 6],
  ]);
  const since = random.whole(1, 24);
  const remark = random.chance(0.4) ? random.pick(REMARKS) : null;
  const comment = random.pick(RETURNED);
  const submitted: DemoStep = { step: "submit", comment: remark, daysAgo: since };
  if (approval === "draft") return { approval, steps: [] };
  if (approval === "submitted") return { approval, steps: [submitted] };
  const decidedAgo = Math.floor(since / 2);
  if (approval === "approved")
    return {
      approval,
      steps: [submitted, { step: "approve", comment: null, daysAgo: decidedAgo }],
    };
  return { approval, steps: [submitted, { step: "return", comment, daysAgo: decidedAgo }] };
}
