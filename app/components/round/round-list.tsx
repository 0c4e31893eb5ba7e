/** All rounds, the latest deadline first, each with how many have answered. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { ListPage } from "~/components/frame/list-page";
import { type ListColumn, ListTable } from "~/components/frame/list-table";
import { roundText } from "~/i18n/round/round-text";
import { useText } from "~/i18n/use-text";
import type { RoundListPage } from "~/pages/round/round-list.server";
import { RoundStateBadge } from "./round-badges";

export function RoundList({ page: { rows, mayOpen } }: { page: RoundListPage }) {
  const t = useText(roundText);
  const columns: ListColumn[] = [
    ...[{ label: t.head.name }, { label: t.head.period }],
    ...[{ label: t.head.deadline, kind: "nowrap" as const }, { label: t.head.state }],
    { label: t.head.answered, kind: "number" },
  ];
  return (
    <ListPage
      title={t.title}
      lead={t.lead}
      actions={
        mayOpen ? (
          <Link to="/rounds/new" className="button button-primary">
            {t.begin}
          </Link>
        ) : null
      }
      none={rows.length === 0 ? `${t.none} ${mayOpen ? t.noneAdvice : t.noneRead}` : null}
    >
      <ListTable
        label={t.title}
        columns={columns}
        rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
      />
    </ListPage>
  );
}

const cellsOf = (row: RoundListPage["rows"][number]) => [
  <span key="name">
    <Link to={`/rounds/${row.id}`} className="round-link">
      {row.title}
    </Link>{" "}
    {row.fictional ? <FictionalBadge /> : null}
  </span>,
  row.period,
  row.deadline,
  <RoundStateBadge state={row.state} key="state" />,
  `${row.answered}/${row.of}`,
];
