/** The address under which one's own calendar reads the events: made, shown once, replaced and revoked. P175 */
import { Form } from "@remix-run/react";
import { feedText } from "~/i18n/people/feed-text";
import { useText } from "~/i18n/use-text";
import { CopyButton } from "./copy-button";
import { SettingsSection } from "./settings-section";

type Props = {
  feed: { since: string } | null;
  /** What was just made. */
  made: string | null;
  ended: boolean;
};

export function OwnFeed({ feed, made, ended }: Props) {
  const t = useText(feedText);
  return (
    <SettingsSection id="own-feed" title={t.title} done={ended ? t.ended : null}>
      {made === null ? null : <MadeAddress address={made} />}
      <p>{t.note}</p>
      <p className="soft">{t.shows}</p>
      <p>{feed === null ? t.none : t.since(feed.since)}</p>
      <Form method="post" action="/settings" className="row">
        <button type="submit" name="intent" value="make-feed" className="button">
          {feed === null ? t.make : t.renew}
        </button>
        {feed === null ? null : (
          <>
            <button type="submit" name="intent" value="end-feed" className="button">
              {t.end}
            </button>
            <span className="soft small">{t.renewNote}</span>
          </>
        )}
      </Form>
    </SettingsSection>
  );
}

function MadeAddress({ address }: { address: string }) {
  const t = useText(feedText);
  return (
    <div className="notice notice-success" role="status">
      <h3>{t.made}</h3>
      <p>{t.madeNote}</p>
      <div className="field">
        <label htmlFor="feed-address">{t.address}</label>
        <div className="issued-link">
          <input
            id="feed-address"
            className="input"
            readOnly
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton text={address} />
        </div>
      </div>
    </div>
  );
}
