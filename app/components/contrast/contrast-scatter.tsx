/**
 * Rank against rank: what is there to the right, what is done upwards, the diagonal where both are level. A point leads
 * to its area; what is only known to lie between two ranks is a line. The table says the same in figures.
 */
import type { ContrastRow } from "~/domain/contrast/contrast";
import type { Rank } from "~/domain/contrast/contrast-ranks";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { pairInWords } from "~/i18n/contrast/contrast-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable } from "~/pages/contrast/contrast.server";

const WIDTH = 380;
const HEIGHT = 260;
const EDGE = { left: 26, right: 14, top: 12, bottom: 26 };
const PLOT = {
  width: WIDTH - EDGE.left - EDGE.right,
  height: HEIGHT - EDGE.top - EDGE.bottom,
};

/** With more points than these only the named ones carry letters: the others would hide each other's. */
const MOST_LABELS = 20;

type Ranked = ContrastRow & { xRank: Rank; yRank: Rank };

export function ContrastScatter({ table }: { table: ContrastTable }) {
  const t = useText(contrastText);
  const language = useLanguage();
  const { x, y, rows, known, named, from } = table;
  const ranked = rows.filter((row): row is Ranked => row.xRank !== null && row.yRank !== null);
  // Named points lie on top.
  const inOrder = [...ranked].sort(
    (a, b) => Number(named.includes(a.area)) - Number(named.includes(b.area)),
  );
  const at = scales(known);
  return (
    <figure className="contrast-scatter">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-labelledby="contrast-scatter-title">
        <title id="contrast-scatter-title">{t.scatterSaid(known, named.length, from)}</title>
        <rect className="contrast-plot" x={EDGE.left} y={EDGE.top} {...PLOT} />
        <line
          className="contrast-level"
          {...{ x1: at.x(known), y1: at.y(known), x2: at.x(1), y2: at.y(1) }}
        />
        {inOrder.map((row) => (
          <Point
            key={row.area}
            row={row}
            table={table}
            at={at}
            said={pairInWords(row, table, language)}
          />
        ))}
        <text className="contrast-axis" x={EDGE.left + PLOT.width / 2} y={HEIGHT - 8}>
          {t.axis(x.name[language])}
        </text>
        <text
          className="contrast-axis"
          transform={`translate(14 ${EDGE.top + PLOT.height / 2}) rotate(-90)`}
        >
          {t.axis(y.name[language])}
        </text>
      </svg>
      <figcaption className="small soft">{t.scatterReading}</figcaption>
    </figure>
  );
}

type Scales = { x: (rank: number) => number; y: (rank: number) => number };

/** Rank 1 stands right and at the top. */
function scales(known: number): Scales {
  const share = (rank: number) => (known <= 1 ? 1 : (known - rank) / (known - 1));
  return {
    x: (rank) => EDGE.left + share(rank) * PLOT.width,
    y: (rank) => EDGE.top + PLOT.height - share(rank) * PLOT.height,
  };
}

type PointProps = { row: Ranked; table: ContrastTable; at: Scales; said: string };

function Point({ row, table, at, said }: PointProps) {
  const language = useLanguage();
  const area = table.areas.find(({ key }) => key === row.area);
  const isNamed = table.named.includes(row.area);
  const [cx, cy] = [at.x(middle(row.xRank)), at.y(middle(row.yRank))];
  const name = area?.name[language] ?? row.area;
  const onTheLeft = cx > EDGE.left + 40;
  return (
    <a href={area?.isMission ? `/map/missions/${row.area}` : `/states/${row.area}`}>
      <title>{`${name} ${said}`}</title>
      <Span rank={row.xRank} from={(rank) => ({ x: at.x(rank), y: cy })} />
      <Span rank={row.yRank} from={(rank) => ({ x: cx, y: at.y(rank) })} />
      <circle
        className={isNamed ? "contrast-point contrast-named" : "contrast-point"}
        cx={cx}
        cy={cy}
        r={isNamed ? 5 : 4}
      />
      {isNamed || table.known <= MOST_LABELS ? (
        <text
          className={onTheLeft ? "contrast-label" : "contrast-label contrast-label-right"}
          x={onTheLeft ? cx - 8 : cx + 8}
          y={cy + 4}
        >
          {area?.isMission ? name : row.area}
        </text>
      ) : null}
    </a>
  );
}

type SpanProps = { rank: Rank; from: (rank: number) => { x: number; y: number } };

function Span({ rank, from }: SpanProps) {
  if (rank.from === rank.to) return null;
  const [a, b] = [from(rank.from), from(rank.to)];
  return <line className="contrast-span" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
}

const middle = ({ from, to }: Rank): number => (from + to) / 2;
