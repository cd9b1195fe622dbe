import { describe, expect, it } from 'vitest';
import { labelBox, markBox, overlap, placeLabels, WIDTHS, type Labelled, type Segment } from '#lib/label-places.ts';

const FLOOR = 200;
const mark = (x: number, y: number, ...lines: string[]): Labelled => ({ x, dx: 0, y, lines });
const place = (marks: readonly Labelled[], segments: readonly Segment[] = []) => placeLabels(marks, segments, FLOOR);
const boxes = (marks: readonly Labelled[], width: number) => place(marks).flatMap((chosen, index) => (marks[index] ? [labelBox(marks[index], chosen, width)] : []));

describe('a label', () => {
  it('alone stands above its mark', () => expect(place([mark(50, 100, '1,022')])).toEqual([{ dx: 0, dy: -10, anchor: 'middle' }]));
  it('stays inside the chart at its left and right end and at its top', () => {
    const [left, right, top] = boxes([mark(0, 100, '1,022.26'), mark(100, 100, '1,022.26'), mark(50, 4, '1,022.26')], WIDTHS[0]);
    expect([(left?.left ?? -99) >= -8, (right?.right ?? 999) <= WIDTHS[0] + 8, (top?.top ?? -99) >= 0]).toEqual([true, true, true]);
  });
  it('never falls below zero', () => expect(boxes([mark(50, 199, '0.5'), mark(50.5, 180, '0.7')], WIDTHS[0]).every(({ bottom }) => bottom <= FLOOR)).toBe(true));
  it('leaves a rising line free', () => {
    const [from, to] = [mark(40, 120, '5,846.36'), mark(55, 60, '7,969.9')];
    const [chosen] = place([from, to], [[from, to]]);
    expect(chosen).not.toMatchObject({ dx: 0, anchor: 'middle' });
  });
});

it.each(WIDTHS)('labels of crowded marks cover neither each other nor a mark at %d px', (width) => {
  const marks = [mark(50, 90, '5,846.36'), mark(52, 95, '5,961.26'), mark(54, 110, '6,527.11', '1–9 月'), mark(60, 60, '7,969.9')];
  const labels = boxes(marks, width);
  expect(labels).toHaveLength(4);
  expect(labels.flatMap((label, index) => [...labels.slice(index + 1), ...marks.map((one) => markBox(one, width))].filter((other) => overlap(label, other) > 0))).toEqual([]);
});
