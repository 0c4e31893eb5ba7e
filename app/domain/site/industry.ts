/**
 * Industries by NAICS 2022: two to six digits, the first two (or three, in manufacturing) with names on screen.
 *
 * Some sectors go by a range: 31-33 is manufacturing.
 */
export const SECTORS = [
  ...["11", "21", "22", "23", "31-33", "42", "44-45", "48-49", "51", "52", "53", "54"],
  ...["55", "56", "61", "62", "71", "72", "81", "92"],
] as const;
/** What Japanese plants mostly are. */
export const SUBSECTORS = [
  ...["311", "312", "313", "314", "315", "316", "321", "322", "323", "324", "325", "326"],
  ...["327", "331", "332", "333", "334", "335", "336", "337", "339"],
] as const;

const CODE = /^[1-9]\d{1,5}$/;

/** Null for what is no sector's code. */
export function sectorOf(industry: string): string | null {
  const digits = Number(industry.slice(0, 2));
  const found = SECTORS.find((sector) => {
    const [from, to = from] = sector.split("-").map(Number);
    return from !== undefined && to !== undefined && digits >= from && digits <= to;
  });
  return found ?? null;
}

export function isIndustry(text: string): boolean {
  return CODE.test(text) && sectorOf(text) !== null;
}

/** The most exact of our names that an industry has, by its code: 336, or 31-33. */
export function namedIndustry(industry: string): string | null {
  const subsector = SUBSECTORS.find((code) => industry.startsWith(code));
  return subsector ?? sectorOf(industry);
}

/** May be asked for: a sector, or a code of up to six digits with all below it. */
export function isAskedIndustry(text: string): boolean {
  return SECTORS.some((sector) => sector === text) || isIndustry(text);
}

/** The beginnings of the codes that an asked industry means: 31-33 is 31, 32 and 33. */
export function industryPrefixes(asked: string): string[] {
  const [from, to] = asked.split("-").map(Number);
  if (from === undefined || to === undefined) return [asked];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}
