/** /states/:code/one-pager/files: makes the one-pager as PDF or Word, or notes that it is printed. Every use is kept. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { stateOutline } from "~/components/map/paper-outline.server";
import { oneOf, textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { madeFileAnswer } from "~/http/report-file-answer.server";
import { placeMessages } from "~/operations/message/place-messages.server";
import { readOnePager } from "~/pages/place/one-pager.server";
import { onePagerQuestion } from "~/pages/place/one-pager-question.server";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const form = await readForm(request);
  const format = oneOf(["pdf", "docx", "print"], textOf(form, "format"));
  if (format === null) throw new Response("Which format?", { status: 400 });
  const question = onePagerQuestion(form, ctx.language);
  const { language, edition } = question;
  const read = await readOnePager(ctx, params.code, question, stateOutline);
  const again = `/states/${read.area.code}/one-pager?language=${language}&edition=${edition}&refused=1`;
  if (read.isTooMany || read.isChanged) return redirect(again);
  const messages = read.chosen.map(({ id, revision, said }) => ({ id, revision, said }));
  const paper = { paper: "one-pager", subject: read.area.code, language, edition } as const;
  const verdict = answered(await placeMessages(ctx, { ...paper, messages }));
  if (!verdict.ok) return redirect(again);
  if (format === "print") return { placed: true };
  return madeFileAnswer(await context.papers.file({ paper: read.paper, as: format }), {
    format,
    plain: `kusanone-${read.area.code}-${edition}-${language}`,
    name: read.paper.title,
  });
}
