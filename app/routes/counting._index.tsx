/** /counting: the secretariat decides in one go whether events of a list are counted. N13 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CountingPage } from "~/components/counting/counting-page";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readCountingChoice, readTickedEvents, readUndoneAt } from "~/forms/counting.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { decideCounting } from "~/operations/counting/decide-counting.server";
import { undoCounting } from "~/operations/counting/undo-counting.server";
import { readChosenIds, readCountingPage } from "~/pages/counting/counting-page.server";
import "~/styles/counting.css";

const NOTHING_SAID = { problem: null, decided: null, undone: null };

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "counting.decide");
  return await readCountingPage(ctx, request);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "counting.decide");
  const posted = await readForm(request);
  if (textOf(posted, "do") === "undo") {
    const { restored } = answered(await undoCounting(ctx, { at: readUndoneAt(posted) }));
    return { ...NOTHING_SAID, undone: restored };
  }
  const choice = readCountingChoice(textOf(posted, "counting"));
  if (choice === null) throw new Response("Which decision?", { status: 400 });
  const eventIds = await readChosenIds(ctx, request, readTickedEvents(posted));
  const verdict = answered(await decideCounting(ctx, { ...choice, eventIds }));
  if (verdict.ok)
    return { ...NOTHING_SAID, decided: { count: verdict.changed, at: verdict.at.getTime() } };
  const problem = countingPageText[ctx.language].refused[verdict.reason];
  return data({ ...NOTHING_SAID, problem }, 400);
}

export default function Counting() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return page.ok ? (
    <CountingPage {...page} answer={answer} />
  ) : (
    <main className="page page-narrow" id="content">
      <FilterRefusals refusals={page.refusals} />
    </main>
  );
}
