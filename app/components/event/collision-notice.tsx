/** Events that come near in days and place. It warns; nothing is refused. P15 */
import { Link } from "@remix-run/react";
import type { CollisionWarnings } from "~/pages/calendar/collision-warnings.server";

type Props = {
  collisions: CollisionWarnings;
  /** In a form the other event opens beside what is typed. */
  beside?: boolean;
};

export function CollisionNotice({ collisions, beside = false }: Props) {
  const { title, hint, items, rest } = collisions;
  const opens = beside ? { target: "_blank", rel: "noreferrer" } : {};
  return (
    <div
      className={items.length > 0 ? "notice notice-warning" : "notice"}
      role="status"
      id="collisions"
    >
      <p>
        <strong>{title}</strong>
      </p>
      {hint === null ? null : <p>{hint}</p>}
      <ul>
        {items.map(({ eventId, name, reasons, facts, talkTo }) => (
          <li key={eventId}>
            <Link to={`/events/${eventId}`} {...opens}>
              {name}
            </Link>{" "}
            {reasons}
            <br />
            <span className="soft">{facts}</span>
            <br />
            {talkTo}
          </li>
        ))}
      </ul>
      {rest === null ? null : (
        <p>
          <Link to={rest.href} {...opens}>
            {rest.text}
          </Link>
        </p>
      )}
    </div>
  );
}
