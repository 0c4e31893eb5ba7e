/** Changing a partner; where somebody else has saved in between, what is stored stands beside what was typed. */
import { Link } from "@remix-run/react";
import type { TypedPartner } from "~/domain/typed-partner";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import { PartnerForm, type PartnerFormProps } from "./partner-form";

type Props = Pick<PartnerFormProps, "states" | "keptName" | "typed"> & {
  id: number;
  revision: number;
  answer?: Pick<PartnerFormProps, "typed" | "errors"> & {
    revision: number;
    refused: keyof (typeof partnerText)["ja"]["refused"] | null;
    stored: TypedPartner | null;
  };
};

export function EditPartnerPage({ id, states, keptName, answer, ...loaded }: Props) {
  const t = useText(partnerText);
  const { colon } = useText(siteText);
  const stored = answer?.stored ?? null;
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={`/partners/${id}`}>{t.title}</Link>
      </p>
      <h1>{t.editTitle}</h1>
      {answer?.refused ? (
        <p className="notice notice-danger" role="alert">
          {t.refused[answer.refused]}
        </p>
      ) : null}
      <PartnerForm
        typed={answer?.typed ?? loaded.typed}
        errors={answer?.errors ?? {}}
        states={states}
        revision={answer?.revision ?? loaded.revision}
        keptName={keptName}
        restores={answer === undefined}
        cancel={`/partners/${id}`}
      >
        {stored === null ? null : (
          <div className="notice notice-warning" role="alert">
            <p>{t.changedMeanwhile}</p>
            <p>
              <strong>{t.stored}</strong>
              {colon}
              {Object.values(stored).filter(Boolean).join(" / ")}
            </p>
          </div>
        )}
      </PartnerForm>
    </main>
  );
}
