/** The daily digest, and who decides in one's place. */
import { Form, Link } from "@remix-run/react";
import { inboxSettingsText } from "~/i18n/inbox/inbox-settings-text";
import { useText } from "~/i18n/use-text";
import type { InboxSettingsData } from "~/pages/inbox/inbox-settings.server";
import { SubstituteForm, type SubstituteFormProps } from "./substitute-form";

type Props = Omit<InboxSettingsData, "pageTitle"> & {
  answer?: Pick<SubstituteFormProps, "typed" | "errors">;
};

export function InboxSettingsPage({ answer, ...page }: Props) {
  const t = useText(inboxSettingsText);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
        <Link to="/inbox">{t.toInbox}</Link>
      </div>
      {page.saved && answer === undefined ? (
        <p className="notice notice-success" role="status">
          {t.saved}
        </p>
      ) : null}
      {answer === undefined ? null : (
        <p className="notice notice-danger" role="alert">
          {t.problemsTitle}
        </p>
      )}
      {page.standsInFor.map((name) => (
        <p key={name} className="notice">
          {t.standsIn(name)}
        </p>
      ))}
      <DigestChoice wanted={page.wanted} sendsMail={page.sendsMail} />
      {page.substitutes === null ? null : (
        <SubstituteForm
          {...page.substitutes}
          typed={answer?.typed ?? null}
          errors={answer?.errors ?? {}}
        />
      )}
    </main>
  );
}

function DigestChoice({ wanted, sendsMail }: { wanted: boolean; sendsMail: boolean }) {
  const t = useText(inboxSettingsText);
  return (
    <section className="section" aria-labelledby="digest">
      <div className="section-head">
        <h2 id="digest">{t.digest}</h2>
      </div>
      <p className="soft">{sendsMail ? t.digestNote : t.digestOff}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="digest" />
        <label className="check">
          <input type="checkbox" name="wanted" defaultChecked={wanted} /> {t.wanted}
        </label>
        <div className="form-actions">
          <button type="submit" className="button">
            {t.save}
          </button>
        </div>
      </Form>
    </section>
  );
}
