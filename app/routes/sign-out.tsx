/** POST /sign-out: ends this browser's sign-in. Opening the address changes nothing. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endedSessionCookie, sessionTokenOf } from "~/http/session.server";
import { visit } from "~/http/visit.server";
import { signOut } from "~/operations/people/sign-out.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await visit(request);
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const { db, now, user } = await visit(request);
  const token = sessionTokenOf(request);
  if (user !== null && token !== null) await signOut({ db, now, user }, token);
  return redirect("/sign-in", { headers: { "Set-Cookie": endedSessionCookie() } });
}
