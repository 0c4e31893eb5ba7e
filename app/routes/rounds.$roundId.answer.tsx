/** /rounds/:roundId/answer?for=: what the register says for an addressee, and its answer. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundAnswer } from "~/components/round/round-answer";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readAnswer } from "~/forms/round.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { answerRound } from "~/operations/round/answer-round.server";
import { reopenAnswer } from "~/operations/round/reopen-answer.server";
import { readAnswerPage } from "~/pages/round/answer-page.server";
import "~/styles/round.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readAnswerPage(ctx, request, pathId(params.roundId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const id = pathId(params.roundId);
  const form = await readForm(request);
  const of = { id, organiser: found(ctx.user.organiser), revision: postedRevision(form) };
  const read = readAnswer(form);
  if (!read.ok) return data({ refused: read.reason, typed: read.typed }, 400);
  const { kind, text, typed } = read;
  const verdict = answered(
    kind === null
      ? await reopenAnswer(ctx, { ...of, reason: text })
      : await answerRound(ctx, { ...of, kind, note: text }),
  );
  if (!verdict.ok) return data({ refused: verdict.reason, typed }, 409);
  return redirect(`/rounds/${id}/answer?saved=${kind === null ? "reopened" : "answered"}`);
}

export default function AnswerRound() {
  const page = useLoaderData<typeof loader>();
  return <RoundAnswer page={page} answer={useActionData<typeof action>() ?? null} />;
}
