import { describe, expect, it } from 'vitest';
import { around, boxOf, type LabelKind, touch, widthOf, lettering } from '#lib/maps/lettering.ts';

describe('the space of a name', () => {
  it('is as wide as its Han characters', () => {
    const { x0, x1 } = boxOf({ kind: 'county', text: '永昌', x: 100, y: 50, anchor: 'start' }, 12);
    expect(x1 - x0).toBe(26);
  });

  it('is narrower for Latin letters and wider with spaced ones', () => {
    const width = (kind: LabelKind, text: string): number => { const { x0, x1 } = boxOf({ kind, text, x: 0, y: 0, anchor: 'start' }, 12); return x1 - x0; };
    expect(width('county', 'Yongchang')).toBeLessThan(width('county', '永昌永昌永昌永昌永'));
    expect(width('land', '祁连山')).toBeGreaterThan(width('county', '祁连山'));
  });

  it.each([['start', 99, 125], ['middle', 87, 113], ['end', 75, 101]] as const)('lies by its anchor: %s', (anchor, x0, x1) => {
    expect(boxOf({ kind: 'county', text: '永昌', x: 100, y: 50, anchor }, 12)).toMatchObject({ x0, x1 });
  });
});

it('spaced letters count their spaces', () => {
  expect(widthOf('祁连山', lettering.land)).toBeCloseTo(3.9, 6);
});

it('boxes that share only an edge do not touch', () => {
  expect(touch(around([10, 10], 5), around([20, 10], 5))).toBe(false);
  expect(touch(around([10, 10], 5), around([19.9, 10], 5))).toBe(true);
});
