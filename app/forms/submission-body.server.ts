/** What a program sends to begin a submission and to freeze it, as JSON. Nothing that is not understood is ignored. */
import { z } from "zod";
import { dayOf } from "~/domain/day/calendar-date";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";

const day = z.string().refine((text) => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && dayOf(Number(year), Number(month), Number(date)) !== null;
}, "day");

const line = (max: number) =>
  z
    .string()
    .max(max * 16, "text")
    .transform((typed, context) => {
      const text = cleanText(typed, { max });
      if (!text.ok) context.addIssue({ code: "custom", message: "text" });
      return text.ok && text.value !== "" ? text.value : null;
    })
    .nullish()
    .transform((text) => text ?? null);

const draft = z.strictObject({
  ...{ from: day, to: day, note: line(PARAGRAPH) },
  title: z.strictObject({ ja: line(LINE), en: line(LINE) }).optional(),
});

const freezing = z.strictObject({
  date: day,
  number: z.union([z.int().transform(String), line(LINE)]),
  ...{ office: line(LINE), skipped: line(LINE) },
});

export type SubmissionBody<Schema extends z.ZodType> =
  | { ok: true; value: z.output<Schema> }
  | { ok: false; fields: string[] };

export function parseSubmissionDraft(text: string): SubmissionBody<typeof draft> {
  return read(draft, text);
}

export function parseFreezing(text: string): SubmissionBody<typeof freezing> {
  return read(freezing, text);
}

/** The fields that are wrong, or that nobody knows; none where the body is no JSON of the kind. */
function read<Schema extends z.ZodType>(schema: Schema, text: string): SubmissionBody<Schema> {
  const parsed = schema.safeParse(jsonOf(text));
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : issue.path.slice(0, 1).map(String),
  );
  return { ok: false, fields: [...new Set(fields)].map((field) => field.slice(0, 40)) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
