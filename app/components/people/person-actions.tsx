/** What else can be done with an account: a new link, closing it, opening it again. */
import { Form } from "@remix-run/react";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import type { Person } from "~/pages/people/person-page.server";

type ActionProps = {
  title: string;
  note: string;
  intent: "link" | "deactivate" | "reactivate";
  label: string;
  revision: number;
};

export function PersonActions({ person, revision }: { person: Person; revision: number }) {
  const t = useText(peopleText);
  if (!person.active) {
    const open = { title: t.reactivateTitle, note: t.reactivateNote, label: t.reactivate };
    return <PersonAction {...open} intent="reactivate" revision={revision} />;
  }
  const link = person.hasPassword
    ? { title: t.linkTitle, note: t.linkNote, label: t.linkAction }
    : { title: t.invitationTitle, note: t.invitationNote, label: t.invitationAction };
  const close = { title: t.deactivateTitle, note: t.deactivateNote, label: t.deactivate };
  return (
    <>
      <PersonAction {...link} intent="link" revision={revision} />
      <PersonAction {...close} intent="deactivate" revision={revision} />
    </>
  );
}

function PersonAction({ title, note, intent, label, revision }: ActionProps) {
  return (
    <Form method="post" className="section" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      <p className="soft">{note}</p>
      <input type="hidden" name="revision" value={revision} />
      <button
        type="submit"
        name="intent"
        value={intent}
        className={intent === "deactivate" ? "button button-danger" : "button"}
      >
        {label}
      </button>
    </Form>
  );
}
