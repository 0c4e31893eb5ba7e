/** The pictures of a tile server under the areas. */
import { TileLayer } from "react-leaflet";

type Props = { url: string; attribution: string };

export function TilesLayer({ url, attribution }: Props) {
  return <TileLayer url={url} attribution={attribution} />;
}
