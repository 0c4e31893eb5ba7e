/** The forms of one submission: its title and drafters, a step, the freezing. Null where nothing is to be done: the page of the submission says why. */
import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { type Step, stepsLeftOut } from "~/domain/submission/submission-state";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { submissionText } from "~/i18n/submission/submission-text";
import { submissionTitle } from "~/reports/submission/submission-title";
import {
  findSubmission,
  listPossibleDrafters,
  listSubmissions,
} from "~db/queries/submission/submissions";
import { readSubmissionHead } from "./submission-head.server";
import { readBeside } from "./submission-tables.server";

async function readHead(ctx: Context, id: number, title: "changeTitle" | "record" | "freezing") {
  const stored = found(await findSubmission(ctx.db.read, id));
  const head = await readSubmissionHead(ctx, stored);
  const { pageTitle } = frameText[ctx.language];
  return { ...head, pageTitle: pageTitle(submissionText[ctx.language][title]) };
}

export async function readSubmissionEdit(ctx: Context, id: number) {
  const head = await readHead(ctx, id, "changeTitle");
  if (!head.isOpen) return null;
  const possible = (await listPossibleDrafters(ctx.db.read)).filter(
    (person) => !head.drafters.some((drafter) => drafter.id === person.id),
  );
  return { ...head, possible };
}
export type SubmissionEditPage = NonNullable<Awaited<ReturnType<typeof readSubmissionEdit>>>;

/** `step`: what is recorded here; the first that may be, where the address names none. */
export async function readStepForm(ctx: Context, request: Request, id: number) {
  const head = await readHead(ctx, id, "record");
  const asked = new URL(request.url).searchParams.get("step");
  const step: Step | undefined = head.next.find((one) => one === asked) ?? head.next[0];
  if (step === undefined) return null;
  const others = (await listSubmissions(ctx.db.read)).filter(
    (one) => one.id !== id && one.state !== "superseded",
  );
  return {
    ...{ ...head, step, leftOut: stepsLeftOut(head.state, step), today: todayOf(ctx) },
    others: others.map((one) => ({ id: one.id, title: submissionTitle(one, ctx.language) })),
  };
}
export type StepFormPage = NonNullable<Awaited<ReturnType<typeof readStepForm>>>;

export async function readFreezeForm(ctx: Context, id: number) {
  const head = await readHead(ctx, id, "freezing");
  if (!head.isOpen) return null;
  const { reporting } = await readBeside(ctx, head);
  return { ...head, reporting, today: todayOf(ctx) };
}
export type FreezeFormPage = NonNullable<Awaited<ReturnType<typeof readFreezeForm>>>;

const todayOf = ({ now }: Context) => todayIn(HOME_ZONE, now);
