/** How many rows become what: the counts add up to the rows of the file, and each leads to its rows. */
import { Link } from "@remix-run/react";
import { ROW_OUTCOMES } from "~/domain/import/import-state";
import { groupDigits } from "~/domain/value/whole-number";
import { importPageText } from "~/i18n/import/import-page-text";
import { useText } from "~/i18n/use-text";
import type { ImportScreen } from "~/pages/import/import-screens.server";

type Props = { page: Pick<ImportScreen, "counts" | "left" | "id" | "question"> };

export function ImportCounts({ page }: Props) {
  const t = useText(importPageText);
  const { counts, left, id, question } = page;
  const all = Object.values(counts).reduce((sum, of) => sum + of, 0);
  const shown = question.left ? "left" : question.outcome;
  const items = [
    { key: null, name: t.all, count: all },
    ...ROW_OUTCOMES.map((key) => ({ key, name: t.outcome[key], count: counts[key] })),
    ...(left > 0 ? [{ key: "left" as const, name: t.outcome.left, count: left }] : []),
  ];
  return (
    <nav className="section" aria-label={t.counts}>
      <h2>{t.counts}</h2>
      <ul className="import-counts">
        {items.map(({ key, name, count }) => (
          <li key={name}>
            <Link
              to={key === null ? `/imports/${id}` : `/imports/${id}?outcome=${key}`}
              aria-current={shown === key ? "true" : undefined}
              preventScrollReset
            >
              {name} <strong>{groupDigits(count)}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
