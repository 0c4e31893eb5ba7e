/** A meeting of the Task Force: twenty minutes, numbered papers, decisions asked for. */
export const PAPER_FORMATS = ["pdf", "docx"] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** How long it lasts, as its clock shows. */
export const MINUTES = 20;
