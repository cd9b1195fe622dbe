import type { Problem } from '#lib/problems.ts';
import type { Site } from '#schemas/site.ts';

/** The outlines that only check coordinates. */
const OUTLINES = 'province-outlines.geojson';

/** Layers of boundaries: each must be named in site.json, where its review number (审图号) stands; nothing is said while site.json has mistakes of its own. */
export const layerProblems = (files: readonly string[], site: Site | undefined): Problem[] => {
  if (!site) return [];
  const named = site.map.boundaries?.file;
  const layers = files.map((file) => file.replace(/^geo\//, '')).filter((file) => file !== OUTLINES);
  const unnamed = layers.filter((file) => file !== named).map((file) => ({
    file: `geo/${file}`,
    field: '',
    found: 'a layer of boundaries without a review number',
    allowed: '"map.boundaries" in site.json with this "file" and its "reviewNumber" (边界图层须在 site.json 登记并填写审图号)',
  }));
  if (!named || layers.includes(named)) return unnamed;
  const allowed = named === OUTLINES ? 'another file: these outlines have no review number and only check coordinates (该轮廓无审图号，不得绘制)' : 'a file that exists in content/geo (content/geo 中没有这个文件)';
  return [...unnamed, { file: 'site.json', field: 'map.boundaries.file', found: `"${named}"`, allowed }];
};
