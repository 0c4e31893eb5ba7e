/** Each addressee with its answer, marks and figures; joint events count once in the last row. N3 */
import { Link } from "@remix-run/react";
import { ReportScroll } from "~/components/frame/wide-scroll";
import { AttendanceFigure } from "~/components/report/report-attendance";
import type { CellFigures } from "~/domain/counting/tie-rows";
import { groupDigits } from "~/domain/value/whole-number";
import { roundText } from "~/i18n/round/round-text";
import { useText } from "~/i18n/use-text";
import type { RoundPage, RoundRow } from "~/pages/round/round-page.server";
import { AddresseeBadge } from "./round-badges";

export function RoundTable({ page }: { page: RoundPage }) {
  const t = useText(roundText);
  const { head } = t;
  return (
    <ReportScroll label={t.progress}>
      <table className="table table-cards round-table">
        <thead>
          <tr>
            <th scope="col">{head.addressee}</th>
            <th scope="col">{head.state}</th>
            <th scope="col">{head.at}</th>
            <th scope="col">{head.by}</th>
            <th scope="col">{head.marks}</th>
            <th scope="col" className="number">
              {head.held}
            </th>
            <th scope="col" className="number">
              {head.planned}
            </th>
            <th scope="col" className="number">
              {head.attendance}
            </th>
            <th scope="col" className="number">
              {head.missing}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <Addressee key={row.organiser} row={row} page={page} />
          ))}
        </tbody>
        <tfoot>
          <Ties page={page} />
        </tfoot>
      </table>
    </ReportScroll>
  );
}

function Addressee({ row, page }: { row: RoundRow; page: RoundPage }) {
  const t = useText(roundText);
  const { answer } = row;
  const name = page.mayEdit ? (
    <Link to={`/rounds/${page.id}/answer?for=${row.organiser}`}>{row.name}</Link>
  ) : (
    row.name
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t.head.state}>
        <AddresseeBadge state={row.state} />
      </td>
      <td data-label={t.head.at}>{answer?.at ?? "—"}</td>
      <td data-label={t.head.by}>{answer === null ? "—" : (answer.byName ?? "—")}</td>
      <td data-label={t.head.marks}>
        <Marks row={row} />
      </td>
      <Figures figures={row.figures} url={row.rowsUrl} />
    </tr>
  );
}

function Marks({ row }: { row: RoundRow }) {
  const t = useText(roundText);
  const { answer, corrected, reopened, answerable } = row;
  const marks = [
    answer?.late ? t.late : null,
    corrected.length > 0 ? t.corrected(corrected.length) : null,
    answer !== null && answer.gaps > 0 ? t.openGaps(answer.gaps) : null,
    answer !== null && reopened > 0 ? t.again(reopened) : null,
    answerable ? null : t.noUser,
    answer?.note ?? null,
  ].filter((mark) => mark !== null);
  if (marks.length === 0) return <>—</>;
  return (
    <ul className="round-marks">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}

function Figures({ figures, url }: { figures: CellFigures; url: string | null }) {
  const { head } = useText(roundText);
  const events = groupDigits(figures.events);
  return (
    <>
      <td className="number" data-label={head.held}>
        {url === null || figures.events === 0 ? events : <Link to={url}>{events}</Link>}
      </td>
      <td className="number" data-label={head.planned}>
        {groupDigits(figures.planned)}
      </td>
      <td className="number" data-label={head.attendance}>
        <AttendanceFigure attendance={figures.attendance} />
      </td>
      <td className="number" data-label={head.missing}>
        {groupDigits(figures.attendance.sessionsMissing)}
      </td>
    </>
  );
}

/** How the rows tie to the register: rows of others, what stands in several, and the whole. */
function Ties({ page }: { page: RoundPage }) {
  const t = useText(roundText);
  const { others, total } = page;
  return (
    <>
      {others.organisers === 0 ? null : (
        <tr>
          <th scope="row" colSpan={5}>
            {t.others}
          </th>
          <td className="number" data-label={t.head.held}>
            {groupDigits(others.events)}
          </td>
          <td colSpan={3} />
        </tr>
      )}
      <tr>
        <th scope="row" colSpan={5}>
          {t.overlap}
        </th>
        <td className="number" data-label={t.head.held}>
          {total.overlap.events.all === 0 ? "0" : `−${groupDigits(total.overlap.events.all)}`}
        </td>
        <td colSpan={3} />
      </tr>
      <tr className="round-total">
        <th scope="row" colSpan={5}>
          {t.total}
        </th>
        <Figures figures={total} url={null} />
      </tr>
    </>
  );
}
