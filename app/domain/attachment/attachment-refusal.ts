/** Why a file is not taken as an attachment. Words: `i18n/attachment/attachment-refusal-text`. P190, P191 */
export type FileRefusal =
  | ReceivingRefusal
  | ContentRefusal
  /** The same bytes are attached to the event already. */
  | "already-attached"
  | "too-many"
  | "disk-full";

/** On its way here. */
export type ReceivingRefusal = "empty" | "too-large" | "broken-off" | "not-received";

/** Of what is in it. */
export type ContentRefusal =
  | "unknown-kind"
  | "heic"
  | "gif"
  | "old-office"
  | "name-contradicts"
  | PictureRefusal
  | "broken-paper"
  | "macros"
  | "encrypted";

export type PictureRefusal =
  | "broken-picture"
  | "too-many-pixels"
  | "animated"
  /** The library that redraws pictures does not run on this machine. */
  | "no-picture-library";
