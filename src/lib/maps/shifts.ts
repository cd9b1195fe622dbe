import gcoord from 'gcoord';
import type { LngLat } from '#lib/gazetteer.ts';

/** Between WGS-84, in which every position is kept, and the datum of a provider's tiles. */
export interface Shift {
  readonly to: (point: LngLat) => LngLat;
  readonly from: (point: LngLat) => LngLat;
}

const DATUMS = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;
const between = (from: typeof gcoord.WGS84 | (typeof DATUMS)[keyof typeof DATUMS], to: typeof from) => ([lng, lat]: LngLat): LngLat => gcoord.transform([lng, lat], from, to);

/** The shift of a datum; outside China there is none. */
export const shiftOf = (datum: keyof typeof DATUMS): Shift => ({ to: between(gcoord.WGS84, DATUMS[datum]), from: between(DATUMS[datum], gcoord.WGS84) });
