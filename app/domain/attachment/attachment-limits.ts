/** How much an event takes of photos and papers, and how large a picture is kept. P190, P191 */

export const MAX_ATTACHMENT_BYTES = 20 * 1_048_576;
export const MAX_AT_ONCE = 300;
export const MAX_ATTACHMENTS = 500;
export const MAX_PIXELS = 50_000_000;
export const KEPT_EDGE = 2_560;
export const THUMBNAIL_EDGE = 480;
/** Of what was removed the bytes stay so long, and it can be brought back. */
export const KEPT_DAYS = 90;
/** What a photo shows, in characters. */
export const CAPTION = 500;
