/** Loading the demonstration programme or removing it, on a page of its own. */
import { demonstrationText } from "~/i18n/demonstration-text";
import { useText } from "~/i18n/use-text";
import { DemonstrationOffer } from "./demonstration-panel";

type Props = {
  loaded: number;
  answer?: { reason: keyof (typeof demonstrationText)["ja"]["refusal"] };
};

export function DemonstrationPage({ loaded, answer }: Props) {
  const t = useText(demonstrationText);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      {answer ? (
        <p className="notice notice-danger" role="alert">
          {t.refusal[answer.reason]}
        </p>
      ) : null}
      <DemonstrationOffer loaded={loaded} mayManage to="/demonstration" />
    </main>
  );
}
