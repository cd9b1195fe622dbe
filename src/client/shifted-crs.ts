import * as L from 'leaflet';
import { shiftOf } from '#lib/maps/shifts.ts';

const { SphericalMercator } = L.Projection;

/** Web Mercator on the datum of a provider: positions stay WGS-84 and are shifted as they are drawn. */
export const shiftedCrs = (datum: 'gcj02' | 'bd09'): L.CRS => {
  const { to, from } = shiftOf(datum);
  const projection: L.Projection = {
    bounds: SphericalMercator.bounds,
    project: ({ lng, lat }) => { const [x, y] = to([lng, lat]); return SphericalMercator.project(L.latLng(y, x)); },
    unproject: (point) => { const { lng, lat } = SphericalMercator.unproject(point); const [x, y] = from([lng, lat]); return L.latLng(y, x); },
  };
  return L.Util.extend({}, L.CRS.EPSG3857, { projection }) as unknown as L.CRS;
};
