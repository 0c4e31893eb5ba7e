/** The boxes that say where a session takes place. */
import type { FieldMetadata } from "~/components/boxes/typed-form";

export type PlaceFields = Record<
  "placeType" | "placeId" | "placeName" | "state" | "zone" | "first",
  FieldMetadata<string>
>;
