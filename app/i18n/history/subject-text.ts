/** What a subject of the audit trail is called where it has no name of its own, or is gone. */
import type { AuditSubject } from "~/domain/audit-entry";
import type { Text } from "~/i18n/text";

const ja: Record<AuditSubject, (id: string) => string> = {
  event: (id) => `取組${id}`,
  occurrence: (id) => `実施回${id}`,
  user: (id) => `利用者${id}`,
  demonstration: () => "デモ用の取組",
  plan: (id) => `行動計画${id}`,
  target: () => "目標",
  partner: (id) => `団体・企業${id}`,
  contact: (id) => `面会の記録${id}`,
  site: (id) => `拠点${id}`,
  template: (id) => `雛形${id}`,
  place: (id) => `町${id}`,
  state: (id) => `州${id}`,
  criterion: (id) => `計上の基準${id}`,
  project: (id) => `戦略的投資案件${id}`,
  fact: (id) => `地域データ${id}`,
  tie: (id) => `姉妹都市・姉妹州${id}`,
  jurisdiction: (id) => `管轄${id}`,
  submission: (id) => `報告書${id}`,
  round: (id) => `作業依頼${id}`,
  message: (id) => `発信事項${id}`,
  meeting: (id) => `会議${id}`,
  import: (id) => `取込み${id}`,
  register: () => "登録内容の全体",
};

const en: typeof ja = {
  event: (id) => `event ${id}`,
  occurrence: (id) => `occurrence ${id}`,
  user: (id) => `user ${id}`,
  demonstration: () => "Demonstration program",
  plan: (id) => `action plan ${id}`,
  target: () => "target",
  partner: (id) => `organization ${id}`,
  contact: (id) => `contact ${id}`,
  site: (id) => `site ${id}`,
  template: (id) => `template ${id}`,
  place: (id) => `town ${id}`,
  state: (id) => `state ${id}`,
  criterion: (id) => `criterion ${id} of counting`,
  project: (id) => `strategic project ${id}`,
  fact: (id) => `area fact ${id}`,
  tie: (id) => `sister tie ${id}`,
  jurisdiction: (id) => `jurisdiction ${id}`,
  submission: (id) => `submission ${id}`,
  round: (id) => `reporting round ${id}`,
  message: (id) => `message ${id}`,
  meeting: (id) => `meeting ${id}`,
  import: (id) => `import ${id}`,
  register: () => "The whole register",
};

export const subjectText: Text<typeof ja> = { ja, en };
