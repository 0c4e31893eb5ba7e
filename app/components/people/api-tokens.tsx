/** The API tokens of one account, each with its last use; the tokens themselves are kept nowhere. */
import { Form } from "@remix-run/react";
import { tokenText } from "~/i18n/people/token-text";
import { useText } from "~/i18n/use-text";
import { SettingsSection } from "./settings-section";

export type ListedToken = {
  key: string;
  mayWrite: boolean;
  since: string;
  lastUsed: string | null;
};

type Props = { tokens: readonly ListedToken[]; to: string; ended: boolean };

export function ApiTokens({ tokens, to, ended }: Props) {
  const t = useText(tokenText);
  return (
    <SettingsSection id="api-tokens" title={t.title} done={ended ? t.ended : null}>
      <p className="soft">{t.note}</p>
      {tokens.length === 0 ? <p>{t.none}</p> : <TokenTable tokens={tokens} to={to} />}
    </SettingsSection>
  );
}

function TokenTable({ tokens, to }: Pick<Props, "tokens" | "to">) {
  const t = useText(tokenText);
  return (
    <div className="table-scroll">
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.token}</th>
            <th scope="col">{t.scope}</th>
            <th scope="col">{t.since}</th>
            <th scope="col">{t.lastUsed}</th>
            <th scope="col">{t.action}</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.key}>
              <th scope="row">
                <code>{token.key}</code>
              </th>
              <td data-label={t.scope}>{token.mayWrite ? t.writes : t.reads}</td>
              <td data-label={t.since}>{token.since}</td>
              <td data-label={t.lastUsed}>{token.lastUsed ?? t.never}</td>
              <td data-label={t.action}>
                <Form method="post" action={to}>
                  <input type="hidden" name="token" value={token.key} />
                  <button
                    type="submit"
                    name="intent"
                    value="revoke-token"
                    className="button"
                    aria-label={t.revokeThis(token.key)}
                  >
                    {t.revoke}
                  </button>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
