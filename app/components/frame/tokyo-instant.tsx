/** An instant on Tokyo's clock; the UTC instant is in the markup and on hover. */
import { tokyoTime } from "~/i18n/tokyo-time";
import { useLanguage } from "~/i18n/use-text";

export function TokyoInstant({ at }: { at: Date }) {
  const utc = at.toISOString();
  return (
    <time dateTime={utc} title={utc} className="nowrap">
      {tokyoTime(at, useLanguage())}
    </time>
  );
}
