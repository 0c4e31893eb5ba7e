/** Does the library that redraws pictures run on this machine? Without it photos are refused in words. P191 */
import { pictureLibrary } from "~/import/attachment/redrawn-picture";

export async function canDrawPictures(): Promise<boolean> {
  return (await pictureLibrary()) !== null;
}
