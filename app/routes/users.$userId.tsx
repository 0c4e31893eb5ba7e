/** /users/:userId: one account: role and organiser, a new link, closing and opening it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { AccountRefusal } from "~/components/people/person-form";
import { PersonPage } from "~/components/people/person-page";
import type { Context } from "~/context/context.server";
import { textOf } from "~/forms/boxes/field-texts.server";
import { parseFields, typedText } from "~/forms/boxes/parse-fields.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { ChangeUserFields } from "~/forms/people/people.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { joinLink } from "~/http/one-time-link.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeUser } from "~/operations/people/change-user.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import { reactivateUser } from "~/operations/people/reactivate-user.server";
import { revokeApiToken } from "~/operations/people/revoke-api-token.server";
import { readPerson, readPersonPage } from "~/pages/people/person-page.server";
import "~/styles/people.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  return await readPersonPage(ctx, request, pathId(params.userId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  const userId = pathId(params.userId);
  const form = await readForm(request);
  const intent = form.get("intent");
  if (intent === "revoke-token") {
    answered(await revokeApiToken(ctx, { userId, key: textOf(form, "token") }));
    return redirect(`/users/${userId}?done=token`);
  }
  if (intent === "link") return await issueLink(ctx, userId, request);
  if (intent === "deactivate" || intent === "reactivate")
    return await switchActive(ctx, userId, form);
  return await change(ctx, userId, form);
}

async function change(ctx: Context, userId: number, form: FormData) {
  const revision = postedRevision(form);
  const parsed = parseFields(form, ChangeUserFields);
  if (!parsed.ok) return refused(400, parsed.refused);
  const verdict = answered(await changeUser(ctx, userId, { ...parsed.value, revision }));
  if (verdict.ok) return redirect(`/users/${userId}?done=change`);
  const typed = typedText(form);
  if (verdict.reason === "field")
    return refused(400, { typed, errors: { [verdict.field]: verdict.problem } });
  const current = await readPerson(ctx, userId);
  return refused(409, { typed, reason: verdict.reason, current });
}

async function switchActive(ctx: Context, userId: number, form: FormData) {
  const closes = form.get("intent") === "deactivate";
  const input = { userId, revision: postedRevision(form) };
  const verdict = answered(await (closes ? deactivateUser : reactivateUser)(ctx, input));
  if (!verdict.ok)
    return refused(409, { reason: verdict.reason, current: await readPerson(ctx, userId) });
  return redirect(`/users/${userId}?done=${closes ? "deactivate" : "reactivate"}`);
}

async function issueLink(ctx: Context, userId: number, request: Request) {
  const verdict = answered(await issueAccountLink(ctx, userId));
  if (verdict.ok) return data({ refusal: null, link: joinLink(request, verdict.token) });
  return refused(409, { reason: verdict.reason });
}

function refused(status: 400 | 409, why: Partial<AccountRefusal>) {
  const refusal = { typed: {}, errors: {}, reason: null, current: null, ...why };
  return data({ refusal, link: null }, status);
}

export default function User() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <PersonPage {...page} answer={useActionData<typeof action>()} />;
}
