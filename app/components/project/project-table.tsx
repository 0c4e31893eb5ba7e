/** Strategic projects as a table: tranche, amount, states, sector, status. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { formatPartialDay } from "~/domain/day/partial-day";
import { type ProjectRecord, statusOf } from "~/domain/project/project-record";
import { type Bilingual, inLanguage } from "~/domain/value/language";
import { useLanguage } from "~/i18n/use-text";
import { ProjectAmount } from "./project-amount";
import { useProjectText } from "./use-project-text";

type Props = {
  rows: readonly ProjectRecord[];
  states: readonly { code: string; name: Bilingual }[];
};

export function ProjectTable({ rows, states }: Props) {
  const t = useProjectText();
  return (
    <div className="table-scroll">
      <table className="table table-cards">
        <thead>
          <tr>
            {[t.name, t.tranche, t.amount, t.states, t.sector, t.status].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((project) => (
            <Row key={project.id} project={project} states={states} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ project, states }: { project: ProjectRecord; states: Props["states"] }) {
  const t = useProjectText();
  const language = useLanguage();
  const { tranche, sector, announcedOn } = project;
  const status = statusOf(project);
  const nameOf = (code: string) => states.find((one) => one.code === code)?.name[language] ?? code;
  const where = project.states.map(({ state }) => nameOf(state)).join("・");
  return (
    <tr>
      <th scope="row">
        <Link to={`/projects/${project.id}`}>{project.name[language]}</Link>{" "}
        {project.fictional ? <FictionalBadge /> : null}
      </th>
      <td data-label={t.tranche}>{tranche === null ? t.noTranche : t.trancheName[tranche]}</td>
      <td data-label={t.amount}>
        <ProjectAmount project={project} />
      </td>
      <td data-label={t.states}>{where || <span className="soft">{t.noStates}</span>}</td>
      <td data-label={t.sector}>{inLanguage(sector, language) || "—"}</td>
      <td data-label={t.status}>
        {status === null ? "—" : t.statusName[status]}
        {announcedOn === null ? null : (
          <span className="soft small">　{formatPartialDay(announcedOn, language)}</span>
        )}
      </td>
    </tr>
  );
}
