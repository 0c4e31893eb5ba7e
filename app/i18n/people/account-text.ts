/** Words that every form about an account shares: labels, hints, what is wrong with a field. */
import type { FieldProblem } from "~/domain/people/account";
import type { PasswordStrength } from "~/domain/people/password";
import type { Text } from "~/i18n/text";

const problemJa: Record<FieldProblem, string> = {
  required: "入力してください。",
  "too-long": "長すぎます。短くしてください。",
  unreadable: "使用できない文字（制御文字など）が含まれています。入力し直してください。",
  "not-kana": "ひらがな又はカタカナで入力してください。",
  "email-malformed": "メールアドレスの形式が正しくありません（例：name@example.go.jp）。",
  "email-taken": "このメールアドレスは、既に登録されています。",
  "password-too-short": "12文字以上にしてください。",
  "password-too-long": "200文字以内にしてください。",
  "password-is-email": "メールアドレスとは異なるものにしてください。",
  "password-too-simple": "推測されやすいパスワードです。別の言葉を組み合わせてください。",
  "password-common":
    "よく使われるパスワード、又はその文字の一部を置き換えたものです。関係のない言葉をいくつか組み合わせてください。",
  "password-unreadable": "使用できない文字（制御文字など）が含まれています。",
  "password-wrong": "現在のパスワードが正しくありません。",
  "too-busy": "混み合っているため、保存していません。数秒待ってから、もう一度送信してください。",
  "role-unknown": "役割を選んでください。",
  "organiser-unknown": "実施主体を一覧から選んでください。",
  "organiser-must-be-mission": "公館編集者には、公館を選んでください。",
  "organiser-must-be-agency": "実施機関編集者には、実施機関を選んでください。",
  "approver-must-edit": "承認者にできるのは、公館編集者と実施機関編集者です。",
  "language-unknown": "言語を一覧から選んでください。",
};

const problemEn: Record<FieldProblem, string> = {
  required: "Fill this in.",
  "too-long": "This is too long. Shorten it.",
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
  "not-kana": "Enter it in hiragana or katakana.",
  "email-malformed": "This is not an e-mail address (example: name@example.go.jp).",
  "email-taken": "This e-mail address is already registered.",
  "password-too-short": "Use at least 12 characters.",
  "password-too-long": "Use at most 200 characters.",
  "password-is-email": "The password must differ from the e-mail address.",
  "password-too-simple": "This password is easy to guess. Combine other words.",
  "password-common":
    "This is a common password, or one in disguise. Combine several words that have nothing to do with each other.",
  "password-unreadable":
    "This contains characters that cannot be used, such as control characters.",
  "password-wrong": "The current password is not right.",
  "too-busy":
    "Nothing was saved: too many people are signing in. Wait a few seconds and send it again.",
  "role-unknown": "Choose a role from the list.",
  "organiser-unknown": "Choose an organizer from the list.",
  "organiser-must-be-mission": "Choose a mission for a mission editor.",
  "organiser-must-be-agency": "Choose an agency for an agency editor.",
  "approver-must-edit": "Only editors of a mission or an agency can be approvers.",
  "language-unknown": "Choose a language from the list.",
};

const strengthJa: Record<PasswordStrength, string> = {
  refused: "強度：不足",
  fair: "強度：可（長くするとより安全です）",
  good: "強度：良",
  strong: "強度：優",
};

const strengthEn: Record<PasswordStrength, string> = {
  refused: "Strength: not enough",
  fair: "Strength: fair (longer is safer)",
  good: "Strength: good",
  strong: "Strength: strong",
};

const ja = {
  field: {
    email: "メールアドレス",
    name: "氏名",
    reading: "ふりがな",
    password: "パスワード",
    newPassword: "新しいパスワード",
    role: "役割",
    organiser: "実施主体",
    approver: "承認者",
    language: "言語",
  },
  nameHint: "他の利用者と履歴に表示されます。",
  newPasswordHint:
    "12文字以上。記号や数字は必須ではありません。いくつかの単語をつなげると、長くて覚えやすくなります。",
  required: "必須",
  problemsTitle: "入力内容を確認してください",
  problem: problemJa,
  strength: strengthJa,
};

const en: typeof ja = {
  field: {
    email: "E-mail address",
    name: "Name",
    reading: "Reading of the name (kana)",
    password: "Password",
    newPassword: "New password",
    role: "Role",
    organiser: "Organizer",
    approver: "Approver",
    language: "Language",
  },
  nameHint: "Shown to other users and in the history.",
  newPasswordHint:
    "At least 12 characters. Digits and signs are not required: a few words in a row are long and easy to remember.",
  required: "required",
  problemsTitle: "Please check what you typed",
  problem: problemEn,
  strength: strengthEn,
};

export const accountText: Text<typeof ja> = { ja, en };
