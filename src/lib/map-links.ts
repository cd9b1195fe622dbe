import type { LngLat } from './gazetteer.ts';

/** AMap's web page at a point in WGS-84, which it shifts itself; needs no key. */
export const amapLink = ([lng, lat]: LngLat, name: string): string => `https://uri.amap.com/marker?position=${lng},${lat}&name=${encodeURIComponent(name)}&coordinate=wgs84`;

/** A point for whatever map a phone has (RFC 5870: latitude first). */
export const geoLink = ([lng, lat]: LngLat): string => `geo:${lat},${lng}`;
