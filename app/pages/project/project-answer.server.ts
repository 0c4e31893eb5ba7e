/** Strategic projects as other systems read them. Amounts are of the whole project; nothing is added up. P104, P105 */
import type { Context } from "~/context/context.server";
import { pageOf, readPageAsked } from "~/domain/api-page";
import { isAsked } from "~/domain/project/project-record";
import { readProjectChoices } from "./project-list.server";
import { readProjectQuestion } from "./project-question.server";

export async function readProjectAnswer(ctx: Context, params: URLSearchParams) {
  const { projects, ...choices } = await readProjectChoices(ctx);
  const asked = readProjectQuestion(params, { ...choices, projects }, ["limit", "after"]);
  const page = readPageAsked(params);
  const refusals = [...(asked.ok ? [] : asked.refusals), ...page.refusals];
  if (!asked.ok || refusals.length > 0) return { ok: false as const, refusals };
  const own = projects.filter((project) => isAsked(project, asked.filter));
  const inOrder = own.toSorted((a, b) => a.id - b.id);
  const answer = pageOf(inOrder, page);
  const containsFictional = inOrder.some(({ fictional }) => fictional);
  return { ok: true as const, ...answer, containsFictional };
}
