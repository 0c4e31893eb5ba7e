/** Entering a partner, and those that may be the same under a name of their own. P37 */
import { Link } from "@remix-run/react";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { partnerText } from "~/i18n/organisation/partner-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { PartnerForm, type PartnerFormProps } from "./partner-form";

type Named = { id: number; name: BilingualText };

type Props = Pick<PartnerFormProps, "states" | "keptName"> & {
  /** What the name begins with. */
  name: string;
  answer?: Pick<PartnerFormProps, "typed" | "errors"> & { alike: readonly Named[] };
};

export function NewPartnerPage({ states, name, keptName, answer }: Props) {
  const t = useText(partnerText);
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(name);
  const where = { state: "", placeName: "", languages: "", website: "", note: "" };
  const blank = { type: "other", reading: "", ...where };
  const named = { nameJa: isLatin ? "" : name, nameEn: isLatin ? name : "" };
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to="/partners">{t.title}</Link>
      </p>
      <h1>{t.newTitle}</h1>
      <PartnerForm
        typed={answer?.typed ?? { ...blank, ...named }}
        errors={answer?.errors ?? {}}
        states={states}
        revision={null}
        keptName={keptName}
        restores={answer === undefined}
        cancel="/partners"
      >
        <Alike alike={answer?.alike ?? []} />
      </PartnerForm>
    </main>
  );
}

function Alike({ alike }: { alike: readonly Named[] }) {
  const t = useText(partnerText);
  const language = useLanguage();
  if (alike.length === 0) return null;
  return (
    <div className="notice notice-warning" role="alert">
      <p>
        <strong>{t.duplicatesTitle}</strong>
      </p>
      <ul>
        {alike.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/partners/${id}`}>{inLanguage(name, language)}</Link>
          </li>
        ))}
      </ul>
      <button type="submit" name="saveAnyway" value="on" className="button">
        {t.saveAnyway}
      </button>
    </div>
  );
}
