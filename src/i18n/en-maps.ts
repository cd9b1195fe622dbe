import { plural } from './plural.ts';
import { zhMaps } from './zh-maps.ts';

/** The English words on and around the maps. */
export const enMaps: typeof zhMaps = {
  sketch: 'Sketch of position',
  title: { province: (name) => `${name}: where the industrial parks are`, region: (name) => `${name} on the map`, park: (name) => `${name} on the map` },
  describes: { parks: (list) => `Shows the parks of ${list.map(({ name, count }) => `${name} (${count})`).join(', ')} with towns, rivers, civil airports and transport corridors.`, ground: 'Shows towns, rivers, civil airports and transport corridors.', park: (place) => `The park is marked (${place}), amid the nearest towns, rivers, civil airports and transport corridors.` },
  here: 'This park', exit: (name) => `to ${name}`, km: (n) => `${n} km`, north: 'N',
  legend: { label: 'Key', site: 'park, site measured', town: 'park, town only', county: 'park, county only', city: 'towns', airport: 'civil airport', rail: 'railway corridor', road: 'motorway corridor', water: 'rivers' },
  precision: { site: (place) => `Precision: the site itself (${place})`, town: (place) => `Precision: town (${place}), not the gate of the park`, county: (place) => `Precision: county (${place}), not the gate of the park` }, somewhere: 'the centre of its county',
  exactness: { site: 'site', town: 'town', county: 'county' },
  shown: (shown, county, missing) => `${plural(shown, 'park')}${county > 0 ? `, ${shown === 1 ? '' : county === shown ? 'all ' : `${county} of them `}known only to the centre of ${county === 1 ? 'its' : 'their'} county, not the gate` : ''}${missing > 0 ? `; the position of ${missing} more is not published` : ''}.`,
  spread: 'Parks close together are set side by side, with a thin line to where they belong.',
  undrawn: (names) => `Not drawn, for want of citable coordinates of their seats: ${names.join(', ')}.`,
  credit: 'Places © GeoNames (CC BY 4.0) · rivers GSHHG/WDBII · airports OurAirports · corridors schematic',
  live: {
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show all', full: 'Full screen', leave: 'Leave full screen', close: 'Close', fingers: 'Use two fingers to move the map',
    pin: '{name}, {precision}', site: 'site measured', town: 'town only', county: 'county only', cluster: '{n} parks: {names}', listed: '{n} parks at the same point',
  },
  shortCredit: (provider, review, lang) => zhMaps.shortCredit(provider, undefined, lang) + (review ? ` · review number ${review}` : ''),
  tiles: (provider, lang) => (provider.kind === 'none' ? '' : ` · tiles of the movable map ${zhMaps.shortCredit(provider, undefined, lang)}`),
  review: (number) => `Map review number: ${number}`,
  table: { caption: (place) => `The parks on the map of ${place}`, number: 'No.', park: 'Park', point: 'Point on the map', reason: 'Part in this chain' },
  chain: { own: 'Industry of the park', projects: (n) => plural(n, 'project') },
  noPosition: 'No trustworthy coordinates were found; the city centre is not used instead',
  distance: { brackets: (text) => ` (${text})`, line: (place) => `Straight line to ${place}:`, from: (place) => `measured from the mark, ${place}`, airport: 'Nearest airport', city: 'Its city', corridor: 'Nearest corridor stop', to: (place) => `to ${place}`, centre: (place) => `to the centre of ${place}`, stop: (place, lines) => `to ${place} (${lines.join(', ')})` },
  derived: 'Great-circle distance computed from the coordinates of both points',
  method: 'Great-circle distances computed from coordinates, not road distances. Airports are those on this site’s list; a corridor stop is the centre of a city or county, not a station or an interchange.',
  samePoint: 'The park is only known to lie around this very point, so no distance can be worked out',
  directions: { label: 'Open in', amap: 'AMap (Gaode)', geo: 'the map on your phone', opens: (place) => `It opens at the mark (${place}), not at the gate of the park.` },
};
