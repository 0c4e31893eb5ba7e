/** Pages of somebody who is not signed in yet: sign in, welcome, invitation, new password. */
import type { Text } from "~/i18n/text";

const signInJa = {
  title: "サインイン",
  submit: "サインイン",
  wrong: "メールアドレス又はパスワードが正しくありません。",
  tooMany: (minutes: number) =>
    `試行回数が上限に達しました。${minutes}分後に、もう一度お試しください。`,
  forgotten: "パスワードをお忘れの場合は、管理者に再設定用のリンクを依頼してください。",
  goOn: "サインインすると、元の画面に戻ります。",
};

const signInEn: typeof signInJa = {
  title: "Sign in",
  submit: "Sign in",
  wrong: "The e-mail address or the password is not right.",
  tooMany: (minutes) =>
    `Too many attempts. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  forgotten:
    "If you have forgotten your password, ask an administrator for a link to set a new one.",
  goOn: "After signing in you return to the page you asked for.",
};

const welcomeJa = {
  title: "「草の根」の初期設定",
  purpose:
    "草の根は、グラスルーツからの日米関係強化に関する政府タスクフォースの取組を、州ごとに計画し、地図で確かめ、参加者数を記録し、年度ごとに集計するための管理システムです。",
  formTitle: "最初の管理者を登録する",
  formNote:
    "管理者は、利用者と設定を管理します。取組の登録と承認は、招待した事務局や公館が行います。",
  submit: "登録してサインイン",
  recordTitle: "登録済みの記録",
  recordEvents: (count: number) => `公表資料に記載された取組 ${count}件`,
  recordTotals: (count: number) => `政府が公表した合計値 ${count}期間分`,
  recordNone: "記録は、まだ読み込まれていません。",
  wording: "公表時の表現",
  period: "期間",
  notValidTitle: "このリンクは使用できません",
  notValid:
    "リンクが古いか、途中で切れています。サーバーを起動し直すと、新しいリンクが1行で表示されます（Sign in: …）。",
  claimedTitle: "管理者は登録済みです",
  claimed:
    "このリンクは使用済みです。アカウントをお持ちの方はサインインしてください。お持ちでない方は、管理者に招待を依頼してください。",
};

const welcomeEn: typeof welcomeJa = {
  title: "Set up Kusanone",
  purpose:
    "Kusanone is the register of the Japanese Government's Task Force for strengthening Japan-U.S. relations from the grassroots: plan events state by state, see them on the map, log attendance and report yearly totals.",
  formTitle: "Register the first administrator",
  formNote:
    "An administrator manages users and settings. Events are registered by the secretariat and the missions you invite.",
  submit: "Register and sign in",
  recordTitle: "Already on record",
  recordEvents: (count) =>
    `${count} ${count === 1 ? "event" : "events"} documented in published sources`,
  recordTotals: (count) =>
    `${count} ${count === 1 ? "total" : "totals"} published by the Government`,
  recordNone: "The record has not been loaded yet.",
  wording: "As published",
  period: "Period",
  notValidTitle: "This link cannot be used",
  notValid:
    "The link is old or incomplete. Restart the server: it prints a fresh link on one line (Sign in: …).",
  claimedTitle: "An administrator is registered",
  claimed:
    "This link has already been used. Sign in if you have an account; otherwise ask an administrator for an invitation.",
};

const firstStepsJa = {
  title: "はじめに行うこと",
  invite: "事務局と公館を招待する",
  inviteNote:
    "使い捨てのリンクを発行します。メールは送信されないため、リンクを本人に渡してください。",
  inviteAction: "利用者を招待",
  demonstration: "デモ用の取組で試す（任意）",
  map: "地図を開く",
  mapNote: "公表資料に記載された取組が、既に登録されています。",
  mapAction: "地図を開く",
};

const firstStepsEn: typeof firstStepsJa = {
  title: "First steps",
  invite: "Invite the secretariat and the missions",
  inviteNote: "You get a single-use link to pass on. No mail is sent.",
  inviteAction: "Invite users",
  demonstration: "Try it with the demonstration program (optional)",
  map: "Open the map",
  mapNote: "The events documented in published sources are already there.",
  mapAction: "Open the map",
};

const joinJa = {
  invitationTitle: "アカウントの登録",
  invitation: "招待されたアカウントです。氏名を確認し、パスワードを決めてください。",
  resetTitle: "パスワードの再設定",
  reset: "新しいパスワードを決めてください。これまでのサインインは、全ての端末で終了します。",
  account: "メールアドレス",
  role: "役割",
  submitInvitation: "登録してサインイン",
  submitReset: "再設定してサインイン",
  notValidTitle: "このリンクは使用できません",
  notValid:
    "リンクは1回限り、発行から7日間有効です。使用済みか、期限が過ぎたか、新しいリンクに置き換えられています。管理者に新しいリンクを依頼してください。",
};

const joinEn: typeof joinJa = {
  invitationTitle: "Set up your account",
  invitation: "You have been invited. Check your name and choose a password.",
  resetTitle: "Set a new password",
  reset: "Choose a new password. You will be signed out on all other devices.",
  account: "E-mail address",
  role: "Role",
  submitInvitation: "Set up and sign in",
  submitReset: "Save and sign in",
  notValidTitle: "This link cannot be used",
  notValid:
    "A link works once, for seven days. This one was used, has expired, or was replaced by a newer one. Ask an administrator for a new link.",
};

const ja = { signIn: signInJa, welcome: welcomeJa, firstSteps: firstStepsJa, join: joinJa };
const en: typeof ja = {
  signIn: signInEn,
  welcome: welcomeEn,
  firstSteps: firstStepsEn,
  join: joinEn,
};

export const signInText: Text<typeof ja> = { ja, en };
