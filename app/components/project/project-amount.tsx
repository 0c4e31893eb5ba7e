/** The amount of a project with what kind it is and its yen as published; for states apart only where published so. P104, P105 */
import type { ProjectRecord, ProjectState } from "~/domain/project/project-record";
import { formatMoney } from "~/domain/value/money";
import { projectText } from "~/i18n/project/project-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  project: Pick<ProjectRecord, "money" | "basis" | "yen"> & {
    states: readonly Pick<ProjectState, "state" | "money">[];
  };
};

export function ProjectAmount({ project: { money, basis, yen, states } }: Props) {
  const t = useText(projectText);
  const language = useLanguage();
  const kind = basis === null ? "" : `（${t.basisName[basis]}）`;
  const apart = states.flatMap(({ state, money: own }) => (own === null ? [] : [{ state, own }]));
  if (money === null && apart.length === 0) return <span className="soft">{t.noAmount}</span>;
  return (
    <>
      {money === null ? null : (
        <>
          {formatMoney(money, language)}
          {yen === null ? "" : `（${formatMoney(yen, language)}）`}
          <span className="soft small">
            {kind}
            {states.length > 1 && apart.length === 0 ? t.togetherNote : ""}
          </span>
        </>
      )}
      {apart.map(({ state, own }) => (
        <span key={state} className="project-part">
          {state} {formatMoney(own, language)}
          {money === null ? <span className="soft small">{kind}</span> : null}
        </span>
      ))}
    </>
  );
}
