/** A page of a paper as its PDF has it, drawn on the screen. Its words are text, in the order of the paper. */
import type { LaidPage, PageMark } from "~/reports/paper/laid-page";

/** A4, in points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
/** From the top of the square that characters fill to the line that they stand on. */
const BASE = 0.88;

type SheetProps = { page: LaidPage; label: string; lang: string };

/** A sheet that is wider than a phone is scrolled within its own frame. */
export function PaperSheet({ page, label, lang }: SheetProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="paper-scroll" aria-label={label} lang={lang} tabIndex={0}>
      <Sheet page={page} label={label} />
    </section>
  );
}

export function Sheet({ page, label }: { page: LaidPage; label: string }) {
  const marks = [...page.frame, ...page.pieces.flatMap((piece) => piece.marks)];
  return (
    <svg className="paper-sheet" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <title>{label}</title>
      <rect className="paper-ground" width={WIDTH} height={HEIGHT} />
      {marks.map((mark, at) => (
        <Mark key={at} mark={mark} />
      ))}
    </svg>
  );
}

function Mark({ mark }: { mark: PageMark }) {
  switch (mark.kind) {
    case "words":
      return (
        <text
          x={mark.x}
          y={mark.y + mark.size * BASE}
          fontSize={mark.size}
          fontWeight={mark.bold ? 700 : 400}
        >
          {mark.text}
        </text>
      );
    case "line":
      return (
        <line
          x1={mark.from.x}
          y1={mark.from.y}
          x2={mark.to.x}
          y2={mark.to.y}
          stroke={mark.colour}
          strokeWidth={mark.width}
        />
      );
    case "shape":
      return (
        <polygon
          points={mark.points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
          fill={mark.fill ?? "none"}
          stroke="#000000"
          strokeWidth={mark.width}
        />
      );
    case "dot":
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} fill={mark.fill} stroke="#000000" />;
    default: {
      const { x, y, width, height, colour } = mark;
      const look = mark.kind === "box" ? { fill: colour } : { fill: "none", stroke: colour };
      return <rect x={x} y={y} width={width} height={height} {...look} />;
    }
  }
}
