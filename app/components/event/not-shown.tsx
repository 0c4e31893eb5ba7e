/** Beside rows: how many events they leave out, and why. Nothing where none are, or where that is not said. P185 */
import { notShownText } from "~/i18n/event/not-shown-text";
import { useText } from "~/i18n/use-text";

export function NotShown({ events }: { events: number | null }) {
  const t = useText(notShownText);
  if (events === null || events === 0) return null;
  return (
    <p className="small soft">
      <b>{t.notShown(events)}</b> {t.notShownWhy}
    </p>
  );
}
