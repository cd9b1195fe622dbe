import { expect, it } from 'vitest';
import { cnyPerM2, hectares, wanPerMu } from '#lib/land-prices.ts';

it.each([[540, 36], [330, 22], [216, 14.4], [144, 9.6], [1, 0.07], [0, 0]])('%d yuan per m² is %d wan per mu, to two decimals', (perM2, perMu) => {
  expect(wanPerMu(perM2)).toBe(perMu);
});

it.each([[36, 540], [22, 330], [9.6, 144], [10, 150], [0.07, 1.1], [0, 0]])('%d wan per mu is %d yuan per m², to one decimal', (perMu, perM2) => {
  expect(cnyPerM2(perMu)).toBe(perM2);
});

it.each([[15, 1], [1, 0.07], [124.87, 8.32], [0, 0]])('%d mu is %d hectares, to two decimals', (mu, ha) => {
  expect(hectares(mu)).toBe(ha);
});
