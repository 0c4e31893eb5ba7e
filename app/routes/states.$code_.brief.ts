/** /states/:code/brief: notes that a brief is printed with its messages, so that a new release lists it. P203 */
import type { ActionFunctionArgs } from "@remix-run/node";
import { LANGUAGES } from "~/domain/value/language";
import { oneOf, textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { placeMessages } from "~/operations/message/place-messages.server";
import { foundArea } from "~/pages/place/found-area.server";
import { readBriefMessages } from "~/pages/place/state-messages.server";

/** `placed` is false where the paper says what may no longer be said: nothing of it is kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const form = await readForm(request);
  const language = oneOf(LANGUAGES, textOf(form, "language"));
  if (language === null) throw new Response("Which language?", { status: 400 });
  const area = await foundArea(ctx, params.code);
  const { shown } = await readBriefMessages(ctx, area.code, language);
  const printed = form.getAll("said");
  if (printed.length !== shown.length || shown.some(({ said }, at) => said !== printed[at]))
    return { placed: false };
  const paper = { paper: "brief", subject: area.code, language, edition: "outside" } as const;
  const messages = shown.map(({ id, revision, said }) => ({ id, revision, said }));
  return { placed: answered(await placeMessages(ctx, { ...paper, messages })).ok };
}
