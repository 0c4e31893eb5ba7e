/**
 * One cell of the matrix: one figure and its shade. P31, P32, N10
 *
 * The figure is what was held, else what is planned; it leads to exactly its events. All else that the cell knows is in
 * the name of the link, which stands beside it while it has the pointer or the keyboard; the details of the row and the
 * column have each part with a link of its own.
 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { coverageTowards, isEmptyCell, plannedIn } from "~/domain/coverage/coverage";
import type { LinkedFigure } from "~/domain/coverage/coverage-link";
import { elapsed } from "~/domain/day/elapsed";
import { targetProgress } from "~/domain/targets/target-progress";
import type { Language } from "~/domain/value/language";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoverageTable, CoverageValue } from "~/reports/coverage/coverage-table";
import { type CoveragePlace, figureLink } from "./coverage-figures";

type Props = {
  table: CoverageTable;
  value: CoverageValue;
  /** Does an empty cell stand out? Those of rows for none and of totals do not. */
  isGap: boolean;
  place: CoveragePlace;
  className?: string;
};

export function CoverageCell({ table, value, isGap, place, className = "" }: Props) {
  const t = useText(coverageText);
  const language = useLanguage();
  const isEmpty = isEmptyCell(value);
  if (isEmpty && !isGap && value.drafts === 0 && value.target === null && value.last === null) {
    return <td className={className}>{t.nothing}</td>;
  }
  const { figure, text } = shownOf(value, isGap, t);
  const to = figure === null ? null : figureLink(table, place, figure);
  const name = t.inWords(place.name, partsOf(value, table.today, language));
  const shade = isEmpty && isGap ? "coverage-empty" : `coverage-shade-${shadeOf(value.events)}`;
  return (
    <td className={`${shade} ${className}`}>
      <Told to={to} name={name}>
        {isEmpty ? <span className={isGap ? "coverage-mark" : ""}>{text}</span> : text}
      </Told>
    </td>
  );
}

function Told({ to, name, children }: { to: string | null; name: string; children: ReactNode }) {
  const told = { className: "coverage-told", "aria-label": name };
  return to === null ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what its name tells must be reachable by keyboard
    <span {...told} role="note" tabIndex={0}>
      {children}
    </span>
  ) : (
    <Link {...told} to={to}>
      {children}
    </Link>
  );
}

type Shown = { figure: LinkedFigure | null; text: string };

function shownOf(value: CoverageValue, isGap: boolean, t: (typeof coverageText)["ja"]): Shown {
  const planned = plannedIn(value);
  if (value.events > 0) return { figure: "events", text: `${value.events}` };
  if (planned > 0) return { figure: "planned", text: t.plannedShort(planned) };
  if (value.continuing > 0) return { figure: "continuing", text: t.continuing(value.continuing) };
  if (value.roughlyDated > 0) return { figure: "roughlyDated", text: t.rough(value.roughlyDated) };
  return { figure: value.drafts > 0 ? "drafts" : null, text: isGap ? t.empty : t.nothing };
}

/** 実施4件、承認済み1、目標3 達成、最終実施 約4か月（2026年7月） */
function partsOf(value: CoverageValue, today: string, language: Language): string[] {
  const t = coverageText[language];
  const counted = (count: number, text: (count: number) => string) =>
    count === 0 ? [] : [text(count)];
  const { target, last } = value;
  return [
    t.held(value.events),
    ...counted(value.approved, t.approved),
    ...counted(value.submitted, t.submitted),
    ...counted(value.returned, t.returned),
    ...counted(value.continuing, t.continuing),
    ...counted(value.roughlyDated, t.rough),
    ...counted(value.drafts, t.drafts),
    ...(target === null
      ? []
      : [`${t.target(target)} ${t.progress[targetProgress(coverageTowards(value), target)]}`]),
    last === null ? t.lastIn(t.never) : t.lastIn(elapsed(last, today, language)),
  ];
}

/** Few, some and many, the same in every year. */
const SOME = 2;
const MANY = 5;

function shadeOf(held: number): 0 | 1 | 2 | 3 {
  if (held === 0) return 0;
  if (held < SOME) return 1;
  return held < MANY ? 2 : 3;
}
