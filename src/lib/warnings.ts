import type { Content } from '#schemas/collections.ts';
import { wgs84 } from './datums.ts';
import { kilometres } from './distances.ts';
import { namedIn, towns } from './gazetteer.ts';
import { provinceOf } from './outlines.ts';
import type { Problem } from './problems.ts';

/** No county of the two provinces reaches further from its seat than this, but for the deserts of the far west. */
const COUNTY_KM = 120;

/** What looks wrong but may be right: it is printed for the editor and stops nothing. */
export const warnings = (content: Content): readonly Problem[] =>
  content.parks.flatMap((park): Problem[] => {
    if (!park.position || !park.county) return [];
    const { lng, lat } = wgs84(park.position);
    const seats = towns(namedIn(park.county.zh, provinceOf(park.region, content.regions), content.places));
    const km = Math.round(Math.min(...seats.map((seat) => kilometres([lng, lat], seat.at))));
    if (seats.length === 0 || km <= COUNTY_KM) return [];
    return [{ file: park.file, field: 'position', found: `a point ${km} km from the seat of ${park.county.zh}`, allowed: `a point within ${COUNTY_KM} km of the county that "county" names; check both (离所填县区太远，请核对坐标和县区)` }];
  });
