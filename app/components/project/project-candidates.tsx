/** Candidates that a fact sheet names, each with how sure it is: no projects. P105 */
import { SourceNote } from "~/components/fact/source-note";
import type { ProjectCandidate } from "~/domain/project/project-record";
import { inLanguage } from "~/domain/value/language";
import { formatMoney } from "~/domain/value/money";
import { useLanguage } from "~/i18n/use-text";
import { useProjectText } from "./use-project-text";

export function ProjectCandidates({ candidates }: { candidates: readonly ProjectCandidate[] }) {
  const t = useProjectText();
  const language = useLanguage();
  if (candidates.length === 0) return null;
  return (
    <section className="section" aria-labelledby="candidates">
      <h2 id="candidates">{t.candidates}</h2>
      <p className="soft">{t.candidatesNote}</p>
      <div className="table-scroll">
        <table className="table table-cards">
          <thead>
            <tr>
              {[t.company, t.content, t.involvement, t.amount, t.source].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <tr key={candidate.id}>
                <th scope="row">{candidate.company[language]}</th>
                <td data-label={t.content}>
                  {inLanguage(candidate.content, language) || "—"}
                  {candidate.regionWording === null ? null : (
                    <span lang="ja">（{candidate.regionWording}）</span>
                  )}
                </td>
                <td data-label={t.involvement} lang="ja">
                  {candidate.japaneseInvolvement ?? "—"}
                </td>
                <td data-label={t.amount}>
                  {candidate.money === null ? t.noAmount : formatMoney(candidate.money, language)}
                  {candidate.note === null ? null : (
                    <span className="soft small" lang="ja">
                      {"　"}
                      {candidate.note}
                    </span>
                  )}
                </td>
                <td data-label={t.source}>
                  <SourceNote {...candidate} isBare />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
