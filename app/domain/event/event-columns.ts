/** The columns of imported events. One row is one event; what is told of each session stands in its cells line by line. */
import type { ImportColumn } from "~/domain/import/import-kind";

export type EventColumn =
  | "id"
  | "title_ja"
  | "title_en"
  | "form"
  | "kind"
  | "lead"
  | "co_organisers"
  | "partners"
  | "priority"
  | "tier"
  | "trait"
  | SessionColumn
  | "summary_ja"
  | "summary_en"
  | "results_ja"
  | "results_en"
  | "classification"
  | "may_be_published"
  | "counted"
  | "fictional";

export type SessionColumn =
  | "first_day"
  | "last_day"
  | "state"
  | "place"
  | "place_id"
  | "venue"
  | "outcome"
  | "outcome_reason"
  | "attendance"
  | "method"
  | "attendance_online"
  | "method_online"
  | "scope"
  | "scope_online";

/** `example`: in the filled row of the template. */
type Column = ImportColumn<EventColumn> & { example?: string };

export const EVENT_COLUMNS: readonly Column[] = [
  { key: "id", names: ["番号", "Id", "No", "No.", "管理番号"] },
  {
    key: "title_ja",
    example: "日本食レセプション",
    names: [
      ...(["件名（日本語）", "Title (Japanese)", "件名", "行事名", "事業名"] as const),
      ...["イベント名", "取組名", "取組", "名称", "件名（和文）"],
    ],
  },
  {
    key: "title_en",
    example: "Japanese food reception",
    names: ["件名（英語）", "Title (English)", "Title", "Event", "Event name", "件名（英文）"],
  },
  { key: "form", example: "mission-event", names: ["形態", "Form"] },
  { key: "kind", example: "reception", names: ["種別", "Kind", "Type", "種類"] },
  {
    key: "lead",
    example: "chicago",
    names: ["実施主体", "Lead organizer", "主催", "公館", "公館名", "主催者", "担当公館"],
  },
  {
    key: "co_organisers",
    names: ["共同実施主体", "Co-organizers", "共催公館", "共催館"],
  },
  {
    key: "partners",
    example: "インディアナ日米協会",
    names: ["連携団体", "Partners", "協力団体", "協力", "共催", "共催団体"],
  },
  { key: "priority", example: "4.0:1-1", names: ["重点分野", "Priority areas", "Priority area"] },
  { key: "tier", names: ["関心度", "Level of interest", "Tier"] },
  { key: "trait", names: ["地域の特徴", "Regional traits", "Trait"] },
  {
    key: "first_day",
    example: "2026-05-01",
    required: true,
    names: [
      "開始日",
      "First day",
      "実施日",
      "開催日",
      "日付",
      "年月日",
      "Date",
      "Start date",
      "日",
    ],
  },
  { key: "last_day", example: "2026-05-01", names: ["終了日", "Last day", "End date"] },
  { key: "state", example: "IN", names: ["州・地域", "State", "州", "州名"] },
  {
    key: "place",
    example: "Indianapolis",
    names: [
      "場所",
      "Place",
      "開催地",
      "都市",
      "都市名",
      "市",
      "City",
      "訪問先",
      "開催場所",
      "市町村",
    ],
  },
  { key: "place_id", names: ["地名番号", "Place number", "GeoNames"] },
  { key: "venue", names: ["会場", "Venue"] },
  { key: "outcome", example: "held", names: ["実施状況", "Outcome", "状況", "Status", "実施"] },
  { key: "outcome_reason", names: ["中止・延期の理由", "Reason for outcome", "理由"] },
  {
    key: "attendance",
    example: "約50名",
    names: ["参加者数", "Attendance", "参加人数", "人数", "延べ参加者数", "出席者数", "来場者数"],
  },
  { key: "method", example: "estimate", names: ["把握方法", "Method", "計数方法"] },
  {
    key: "attendance_online",
    names: ["オンライン参加者数", "Online attendance", "オンライン参加"],
  },
  { key: "method_online", names: ["オンラインの把握方法", "Online method"] },
  { key: "scope", names: ["数えた範囲", "What was counted", "Scope"] },
  { key: "scope_online", names: ["オンラインの数えた範囲", "What was counted online"] },
  { key: "summary_ja", names: ["概要（日本語）", "Summary (Japanese)", "概要", "内容"] },
  { key: "summary_en", names: ["概要（英語）", "Summary (English)", "Summary"] },
  { key: "results_ja", names: ["成果（日本語）", "Results (Japanese)", "成果", "成果・反響"] },
  { key: "results_en", names: ["成果（英語）", "Results (English)", "Results"] },
  { key: "classification", names: ["機密性", "Classification", "機密区分"] },
  { key: "may_be_published", names: ["公表可", "May be published", "公表の可否"] },
  {
    key: "counted",
    // What anybody may say of a new event. The others are `yes` and `no:name-only`. P197
    example: "pending",
    names: ["計上", "Counted as our own", "計上の判断", "Counted"],
  },
  { key: "fictional", names: ["架空", "Fictional"] },
];
