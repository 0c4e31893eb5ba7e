/** The areas that facts speak of, by name: the nation, states, jurisdictions. */
import type { Context } from "~/context/context.server";
import { type AreaType, NATION } from "~/domain/fact/area-fact";
import { jurisdictionName } from "~/domain/place/jurisdiction";
import type { Bilingual } from "~/domain/value/language";
import { factPageText } from "~/i18n/fact-page-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listOrganisers } from "~db/queries/reference/organisers";

export async function readFactAreas({ db, language }: Pick<Context, "db" | "language">) {
  const states = await listMapAreas(db.read, language);
  const organisers = await listOrganisers(db.read);
  const nation: Bilingual = { ja: factPageText.ja.nation, en: factPageText.en.nation };
  const names = new Map<string, Bilingual>([
    [`nation ${NATION}`, nation],
    ...states.map(({ code, name }) => [`state ${code}`, name] as const),
    ...organisers.map((one) => [`jurisdiction ${one.slug}`, jurisdictionName(one)] as const),
  ]);
  return {
    nameOf: (type: AreaType, area: string): string =>
      names.get(`${type} ${area}`)?.[language] ?? area,
    /** Where a figure is looked for; a state is its code. */
    options: [
      { value: NATION, name: nation[language] },
      ...states.map(({ code, name }) => ({ value: code, name: name[language] })),
    ],
  };
}
