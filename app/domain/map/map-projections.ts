/**
 * The two projections the map is made of: conic equal-area and equirectangular, forth and back, on a
 * sphere of radius 1. Angles in radians; `y` grows northwards.
 *
 * They are written out here because the general library weighs as much as a page; a test holds them to it.
 */
export type Angles = readonly [lambda: number, phi: number];
export type Plane = readonly [x: number, y: number];
export type Projection = { forth: (angles: Angles) => Plane; back: (plane: Plane) => Angles };

const FULL_TURN = 2 * Math.PI;

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

export const equirectangular: Projection = { forth: (angles) => angles, back: (plane) => plane };

/** Equal areas between two standard parallels, which must not be symmetric about the equator. */
export function conicEqualArea(south: number, north: number): Projection {
  const n = (Math.sin(south) + Math.sin(north)) / 2;
  const c = 1 + Math.sin(south) * (2 * n - Math.sin(south));
  const top = Math.sqrt(c) / n;
  return {
    forth([lambda, phi]) {
      const radius = Math.sqrt(c - 2 * n * Math.sin(phi)) / n;
      return [radius * Math.sin(lambda * n), top - radius * Math.cos(lambda * n)];
    },
    back([x, y]) {
      const down = top - y;
      const sine = (c - (x * x + down * down) * n * n) / (2 * n);
      return [Math.atan2(x, down) / n, Math.asin(Math.max(-1, Math.min(1, sine)))];
    },
  };
}

/** Turns the globe before it is projected: by `lambda` about its axis, then by `phi` towards the reader. */
export function turned(lambda: number, phi: number, inner: Projection): Projection {
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  return {
    forth([longitude, latitude]) {
      const [x, y, z] = onSphere(withinTurn(longitude + lambda), latitude);
      return inner.forth([Math.atan2(y, x * cos - z * sin), Math.asin(z * cos + x * sin)]);
    },
    back(plane) {
      const [x, y, z] = onSphere(...inner.back(plane));
      const longitude = Math.atan2(y, x * cos + z * sin) - lambda;
      return [withinTurn(longitude), Math.asin(z * cos - x * sin)];
    },
  };
}

function onSphere(lambda: number, phi: number): [number, number, number] {
  return [Math.cos(lambda) * Math.cos(phi), Math.sin(lambda) * Math.cos(phi), Math.sin(phi)];
}

function withinTurn(angle: number): number {
  return angle - FULL_TURN * Math.round(angle / FULL_TURN);
}
