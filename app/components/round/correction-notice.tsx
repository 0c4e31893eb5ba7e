/** Says before anything is typed that a correction asks for a reason, and leads to where it is given. P182 */
import { Link } from "@remix-run/react";
import { correctionText } from "~/i18n/round/correction-text";
import { useText } from "~/i18n/use-text";

/** `href`: null where no reason is asked. */
export function CorrectionNotice({ href }: { href: string | null }) {
  const t = useText(correctionText);
  if (href === null) return null;
  return (
    <p className="notice notice-warning">
      {t.notice} <Link to={href}>{t.link}</Link>
    </p>
  );
}
