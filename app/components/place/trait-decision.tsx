/** What was said of a trait, by whom, when and why. P145 */
import { placeTraitText } from "~/i18n/place/place-trait-text";
import { useText } from "~/i18n/use-text";
import type { AreaTraits } from "~/pages/place/area-traits.server";

type Props = { said: AreaTraits["traits"][number]["history"][number] };

export function TraitDecision({ said: { verdict, by, day, reason } }: Props) {
  const t = useText(placeTraitText);
  const what = verdict === null ? t.givenBack : t.verdict[verdict];
  return (
    <p className="small">
      {t.said(what, by, day)}　{t.reasonIs(reason)}
    </p>
  );
}
