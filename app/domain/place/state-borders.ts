/**
 * Which states touch by land or river (P40): the 107 pairs of us-atlas' polygons, corners left out.
 *
 * Alaska, Hawaii and the territories touch none.
 */
const PAIRS =
  "AL-FL AL-GA AL-MS AL-TN AR-LA AR-MO AR-MS AR-OK AR-TN AR-TX AZ-CA AZ-NM AZ-NV AZ-UT CA-NV " +
  "CA-OR CO-KS CO-NE CO-NM CO-OK CO-UT CO-WY CT-MA CT-NY CT-RI DC-MD DC-VA DE-MD DE-NJ DE-PA " +
  "FL-GA GA-NC GA-SC GA-TN IA-IL IA-MN IA-MO IA-NE IA-SD IA-WI ID-MT ID-NV ID-OR ID-UT ID-WA " +
  "ID-WY IL-IN IL-KY IL-MO IL-WI IN-KY IN-MI IN-OH KS-MO KS-NE KS-OK KY-MO KY-OH KY-TN KY-VA " +
  "KY-WV LA-MS LA-TX MA-NH MA-NY MA-RI MA-VT MD-PA MD-VA MD-WV ME-NH MI-OH MI-WI MN-ND MN-SD " +
  "MN-WI MO-NE MO-OK MO-TN MS-TN MT-ND MT-SD MT-WY NC-SC NC-TN NC-VA ND-SD NE-SD NE-WY NH-VT " +
  "NJ-NY NJ-PA NM-OK NM-TX NV-OR NV-UT NY-PA NY-VT OH-PA OH-WV OK-TX OR-WA PA-WV SD-WY TN-VA " +
  "UT-WY VA-WV";

const BORDERS = new Map<string, string[]>();
for (const pair of PAIRS.split(" ")) {
  const [a = "", b = ""] = pair.split("-");
  BORDERS.set(a, [...(BORDERS.get(a) ?? []), b]);
  BORDERS.set(b, [...(BORDERS.get(b) ?? []), a]);
}

/** Codes of the neighbouring states, in alphabetical order. */
export function borderingStates(code: string): readonly string[] {
  return [...(BORDERS.get(code) ?? [])].sort();
}
