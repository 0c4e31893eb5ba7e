/** /approvals: who may take which step of approval, from which state to which. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { ApprovalSteps } from "~/components/approval/approval-steps";
import { authorize } from "~/http/authorize.server";
import { approvalStepsText } from "~/i18n/approval/approval-steps-text";
import { siteText } from "~/i18n/site-text";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return { pageTitle: siteText[ctx.language].pageTitle(approvalStepsText[ctx.language].title) };
}

export default function Approvals() {
  return <ApprovalSteps />;
}
