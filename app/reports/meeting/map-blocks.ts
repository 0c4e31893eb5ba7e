/** States shaded by the events held in them, in the classes of the map. P205 */
import { classesFor, shadeOf } from "~/domain/map/map-classes";
import { listSeparator } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { meetingPartText } from "~/i18n/meeting/meeting-part-text";
import type { PaperBlock } from "../paper/paper";
import type { PaperFacts } from "../paper/paper-facts";
import { linesOf } from "../report/report-table";
import type { MeetingFacts } from "./meeting-facts";

export function mapBlock(
  { ground, report, language }: Pick<MeetingFacts, "ground" | "report" | "language">,
  { tables }: Pick<PaperFacts, "tables">,
): PaperBlock {
  const t = meetingPartText[language];
  const events = new Map(
    linesOf(tables.state, "row").map(({ key, figures }) => [key, figures.events]),
  );
  const states = report.names.filter(({ axis }) => axis === "state");
  const of = (code: string) => events.get(code) ?? 0;
  const classes = classesFor("held", Math.max(0, ...states.map(({ key }) => of(key))));
  const shade = (code: string): number => {
    const found = shadeOf(of(code), "held", classes);
    return found === "no-data" ? 0 : found;
  };
  const said = states
    .filter(({ key }) => of(key) > 0)
    .map((one) => t.mapOne(one[language], groupDigits(of(one.key))))
    .join(listSeparator(language));
  return {
    kind: "map",
    map: {
      ...{ title: t.map, words: t.mapWords(said || t.nothing) },
      ...{ width: ground.width, height: ground.height },
      areas: ground.areas.map(({ code, rings }) => ({ rings, shade: shade(code) })),
      legend: [
        { shade: 0, label: t.nothing },
        ...classes.map(({ from, to }) => {
          const level = shadeOf(from, "held", classes);
          const label =
            to === null ? t.from(groupDigits(from)) : t.between(groupDigits(from), groupDigits(to));
          return { shade: level === "no-data" ? 0 : level, label };
        }),
      ],
    },
  };
}
