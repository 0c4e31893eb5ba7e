/** One's own account: what an administrator has set, to read. */

import type { Role } from "~/domain/people/permissions";
import type { Bilingual } from "~/domain/value/language";
import { accountText } from "~/i18n/people/account-text";
import { peopleText } from "~/i18n/people/people-text";
import { roleText } from "~/i18n/people/role-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { SettingsSection } from "./settings-section";

type Props = {
  account: { name: string; email: string; role: Role; organiserName: Bilingual | null };
};

export function OwnAccount({ account }: Props) {
  const field = useText(accountText).field;
  const role = useText(roleText);
  const language = useLanguage();
  const rows: [string, string][] = [
    [field.name, account.name],
    [field.email, account.email],
    [field.role, role[account.role]],
  ];
  if (account.organiserName !== null) rows.push([field.organiser, account.organiserName[language]]);
  return (
    <SettingsSection id="own-account" title={useText(peopleText).ownAccount}>
      <dl className="own-account">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </SettingsSection>
  );
}
