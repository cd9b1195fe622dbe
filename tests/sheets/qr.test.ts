import { expect, it } from 'vitest';
import { qrSvg } from '#sheets/qr.ts';

it('a QR code is one path inside its quiet zone', () => {
  const svg = qrSvg('https://atlas.example/procedures/made-up/');
  const [, size = '0'] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
  const squares = [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(squares.length).toBeGreaterThan(200);
  expect(squares.flat().every((place) => place >= 4 && place < Number(size) - 4)).toBe(true);
  expect(squares).toContainEqual([4, 4]);
});

it('another address is another code', () => {
  expect(qrSvg('https://atlas.example/a/')).not.toBe(qrSvg('https://atlas.example/b/'));
});
