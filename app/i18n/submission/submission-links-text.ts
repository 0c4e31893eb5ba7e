/** Submissions on the page of a report: those of its period, and the way to a new one. */
import type { Text } from "~/i18n/text";

const ja = { ofPeriod: "この期間の報告書", begin: "報告書を起案する" };
const en: typeof ja = { ofPeriod: "Submissions of this period", begin: "Draft a submission" };

export const submissionLinksText: Text<typeof ja> = { ja, en };
