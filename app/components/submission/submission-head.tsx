/** The head of a form of one submission: the way back to it, and what is done here. */
import { Link } from "@remix-run/react";
import type { SubmissionHead as Head } from "~/pages/submission/submission-head.server";

type Props = { page: Pick<Head, "id" | "title">; title: string };

export function SubmissionHead({ page, title }: Props) {
  return (
    <div className="page-head">
      <div>
        <p className="eyebrow">
          <Link to={`/submissions/${page.id}`}>{page.title}</Link>
        </p>
        <h1>{title}</h1>
      </div>
    </div>
  );
}
