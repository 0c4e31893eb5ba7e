/** Everybody with an account: who, in which role, for whom, last seen when, what is still open. */
import { Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { accountText } from "~/i18n/people/account-text";
import { peopleText } from "~/i18n/people/people-text";
import { roleText } from "~/i18n/people/role-text";
import { tokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PeoplePageData } from "~/pages/people/people-page.server";

type ListedPerson = PeoplePageData["people"][number];

export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  const t = useText(peopleText);
  const field = useText(accountText).field;
  const role = useText(roleText);
  const language = useLanguage();
  if (people.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <div className="table-scroll">
      <table className="table table-cards people-table">
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            <th scope="col">{field.role}</th>
            <th scope="col">{field.organiser}</th>
            <th scope="col">{t.lastSignIn}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Link to={`/users/${person.id}`}>{person.name}</Link>
                <div className="small soft person-email">{person.email}</div>
              </th>
              <td className="nowrap" data-label={field.role}>
                {role[person.role]}
                {person.approver ? <div className="small soft">{t.isApprover}</div> : null}
              </td>
              <td data-label={field.organiser}>{person.organiserName?.[language] ?? "—"}</td>
              <td data-label={t.lastSignIn}>
                {person.lastSignInAt ? <TokyoInstant at={person.lastSignInAt} /> : t.never}
              </td>
              <td data-label={t.state}>
                <PersonState person={person} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonState({ person }: { person: ListedPerson }) {
  const t = useText(peopleText);
  const language = useLanguage();
  if (!person.active) return <span className="badge badge-withdrawn">{t.deactivated}</span>;
  const until = person.linkOpenUntil;
  const badge = person.hasPassword ? null : until === null ? t.invitationEnded : t.invited;
  return (
    <>
      {badge === null ? (
        <span className="badge badge-held">{t.active}</span>
      ) : (
        <span className="badge badge-todo">{badge}</span>
      )}
      {until === null ? null : (
        <div className="small soft">{t.linkUntil(tokyoTime(until, language))}</div>
      )}
    </>
  );
}
