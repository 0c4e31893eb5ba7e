/** The lists of investment, each a page of its own. */
import { Link, useLocation } from "@remix-run/react";
import { frameInvestmentText } from "~/i18n/frame-investment-text";
import { useText } from "~/i18n/use-text";

const TABS = [
  ["/investment", "overview"],
  ["/investment/contrast", "contrast"],
  ["/investment/sites", "sites"],
  ["/investment/projects", "projects"],
  ["/investment/commitments", "commitments"],
  ["/investment/facts", "facts"],
  ["/investment/ties", "ties"],
  ["/investment/visits", "visits"],
  ["/missions", "missions"],
] as const;

export function InvestmentTabs() {
  const t = useText(frameInvestmentText);
  const { pathname } = useLocation();
  return (
    <nav className="tabs no-print" aria-label={t.label}>
      {TABS.map(([to, name]) => (
        <Link key={to} to={to} aria-current={pathname === to ? "page" : undefined}>
          {t[name]}
        </Link>
      ))}
    </nav>
  );
}
