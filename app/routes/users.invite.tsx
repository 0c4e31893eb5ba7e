/** /users/invite: a new account; its single-use link is shown once. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InvitationPage } from "~/components/people/invitation-page";
import { type FieldErrors, parseFields, typedText } from "~/forms/boxes/parse-fields.server";
import { InvitationFields } from "~/forms/people/people.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { joinLink } from "~/http/one-time-link.server";
import { readForm } from "~/http/read-form.server";
import { inviteUser } from "~/operations/people/invite-user.server";
import { readInvitationPage } from "~/pages/people/invitation-page.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  return await readInvitationPage(ctx);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  const form = await readForm(request);
  const parsed = parseFields(form, InvitationFields);
  if (!parsed.ok) return data({ refused: parsed.refused, issued: null }, 400);

  const verdict = answered(await inviteUser(ctx, parsed.value));
  if (!verdict.ok) {
    const errors: FieldErrors = { [verdict.field]: verdict.reason };
    return data({ refused: { typed: typedText(form), errors }, issued: null }, 400);
  }
  const issued = { name: parsed.value.name, link: joinLink(request, verdict.token) };
  return data({ refused: null, issued });
}

export default function InviteUser() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <InvitationPage {...page} answer={useActionData<typeof action>()} />;
}
