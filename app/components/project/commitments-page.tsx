/** Commitments of the nation: a list of its own, added up nowhere. P105 */
import { SourceNote } from "~/components/fact/source-note";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { ListTools } from "~/components/frame/list-tools";
import { formatPartialDay } from "~/domain/day/partial-day";
import type { Commitment } from "~/domain/project/project-record";
import type { Language } from "~/domain/value/language";
import { formatMoney } from "~/domain/value/money";
import { groupDigits } from "~/domain/value/whole-number";
import { projectListsText } from "~/i18n/project/project-lists-text";
import { useLanguage } from "~/i18n/use-text";
import type { CommitmentsPageData } from "~/pages/project/commitments-page.server";
import { useProjectText } from "./use-project-text";

export function CommitmentsPage({ commitments }: Pick<CommitmentsPageData, "commitments">) {
  const t = useProjectText();
  const language = useLanguage();
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.commitments}</h1>
      <p className="soft">{t.commitmentsNote}</p>
      <div className="table-scroll">
        <table className="table table-cards">
          <thead>
            <tr>
              {[t.what, t.amount, t.when, t.wording, t.source].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {commitments.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.what[language]}</th>
                <td data-label={t.amount}>
                  {commitmentFigure(one, language)}
                  {one.states.length === 0 ? null : (
                    <span className="soft small">
                      {"　"}
                      {t.namedStates} {one.states.join("・")}
                    </span>
                  )}
                </td>
                <td data-label={t.when}>
                  {one.precision === "fiscal-year"
                    ? t.fiscalYear(one.on)
                    : formatPartialDay(one.on, language)}
                </td>
                <td data-label={t.wording} lang="ja">
                  「{one.wording}」
                  {one.note === null ? null : <span className="soft small">　{one.note}</span>}
                </td>
                <td data-label={t.source}>
                  <SourceNote {...one} isBare />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ListTools file="/investment/commitments.csv" fileName={t.download} printName={t.print} />
    </main>
  );
}

/** 年間 約80億ドル, 100機, 75％増; a figure that is not published says so. */
function commitmentFigure(
  { amount, qualifier, currency, unit }: Commitment,
  language: Language,
): string {
  const t = projectListsText[language];
  if (amount === null || qualifier === null) return t.noFigure;
  const unitName = unit === null ? "" : (t.unitName[unit] ?? unit);
  if (currency === null) return `${groupDigits(amount)}${language === "ja" ? "" : " "}${unitName}`;
  const money = formatMoney({ amount, qualifier, currency }, language);
  return language === "ja" ? `${unitName}${money}` : `${money} ${unitName}`.trim();
}
