/** One account: what it may do, a link that was issued for it, closing and opening it. */
import { Link } from "@remix-run/react";
import { peopleText } from "~/i18n/people/people-text";
import { tokenText } from "~/i18n/people/token-text";
import { useText } from "~/i18n/use-text";
import type { PersonPageData } from "~/pages/people/person-page.server";
import { ApiTokens } from "./api-tokens";
import { IssuedLink } from "./issued-link";
import { PersonActions } from "./person-actions";
import { type AccountRefusal, PersonForm } from "./person-form";

type Props = Omit<PersonPageData, "pageTitle"> & {
  answer?: { refusal: AccountRefusal | null; link: string | null };
};

export function PersonPage({ person, organisers, done, keptName, answer, ...page }: Props) {
  const t = useText(peopleText);
  const { failed } = useText(tokenText);
  const doneText =
    done === "change" ? t.changed : done === "deactivate" ? t.wasDeactivated : t.wasReactivated;
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to="/users">{t.back}</Link>
      </p>
      <div className="page-head">
        <h1>{person.name}</h1>
        <Link to={`/history?subject=user:${person.id}`}>{t.changes}</Link>
      </div>
      <p className="soft">{person.email}</p>
      {page.failedSignIns === null ? null : (
        <p className="notice">{failed(page.failedSignIns.count, page.failedSignIns.last)}</p>
      )}
      {answer?.link ? <IssuedLink name={person.name} link={answer.link} /> : null}
      {done !== null && done !== "token" && answer === undefined ? (
        <p className="notice notice-success" role="status">
          {doneText}
        </p>
      ) : null}
      <PersonForm
        key={person.revision}
        person={person}
        organisers={organisers}
        refusal={answer?.refusal ?? null}
        keptName={keptName}
        isSaved={done === "change"}
      />
      <ApiTokens
        tokens={page.tokens}
        to={`/users/${person.id}`}
        ended={done === "token" && answer === undefined}
      />
      <PersonActions
        person={person}
        revision={answer?.refusal?.current?.revision ?? person.revision}
      />
    </main>
  );
}
