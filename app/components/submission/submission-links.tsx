/** On the page of a report: the submissions of exactly its period, and the way to a new one. Its words come with it. */
import { Link } from "@remix-run/react";

export type SubmissionsOfPeriod = {
  heading: string;
  of: readonly { id: number; title: string; state: string }[];
  /** For who may draft one. */
  begin: { name: string; url: string } | null;
};

export function SubmissionLinks({ heading, of, begin }: SubmissionsOfPeriod) {
  if (of.length === 0 && begin === null) return null;
  return (
    <section className="section no-print" aria-labelledby="submissions-title">
      <h2 id="submissions-title">{heading}</h2>
      <ul className="plain-list">
        {of.map(({ id, title, state }) => (
          <li key={id}>
            <Link to={`/submissions/${id}`}>{title}</Link> <span className="badge">{state}</span>
          </li>
        ))}
      </ul>
      {begin === null ? null : (
        <p>
          <Link to={begin.url} className="button">
            {begin.name}
          </Link>
        </p>
      )}
    </section>
  );
}
