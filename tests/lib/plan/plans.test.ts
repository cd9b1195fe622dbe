import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/commands/content-folder.ts';
import { dayOf, plainCount, type Holidays } from '#lib/plan/days.ts';
import { criticalPathOf, gains, planFor, planOn, tiesOf } from '#lib/plan/plans.ts';
import { holidays as published } from '#data/holidays.ts';
import { planData } from '#lib/plan/record.ts';
import type { Counted, PlanData } from '#lib/plan/steps.ts';

const { procedures, chain: chains } = readContent(resolve(import.meta.dirname, '../../../content')).content;
const [chain] = chains;
if (!chain) throw new Error('there is no chain');
const data = planData(procedures, chain);
const usual = (id: string) => {
  const found = chain.usual.find((one) => one.id === id);
  if (!found) throw new Error(`no usual kind ${id}`);
  return { kinds: found.kinds, eia: found.eia, done: [] };
};

/** Enough of the published calendar for the plans below. */
const holidays: Holidays = { from: '2025-01-01', to: '2026-12-31', off: [], work: [] };

describe('the computed examples, which mix both units', () => {
  /** They take the discharge permit of simplified management (20 日) with a report form, and that with a check on site (45) with a report. */
  const asComputed = (eia: string): PlanData => {
    const days: Counted = { value: eia === 'form' ? 20 : 45, unit: 'day', why: 'limit' };
    return { ...data, steps: data.steps.map((step) => (step.id === 'pollutant-discharge-permit' ? { ...step, days } : step)) };
  };

  it.each([
    ['general', 24, 67, 87, 210, ['land-supply-auction', 'land-use-planning-permit', 'construction-planning-permit', 'construction-permit', 'construction-works', 'planning-verification', 'completion-acceptance', 'fire-acceptance', 'start-of-production']],
    ['general-report', 26, 67, 105, 280, ['environmental-impact-assessment', 'pollutant-discharge-permit', 'environmental-facility-acceptance', 'start-of-production']],
    ['chemical', 36, 67, 112, 450, ['land-supply-auction', 'land-use-planning-permit', 'construction-planning-permit', 'construction-permit', 'construction-works', 'safety-facility-acceptance', 'safety-production-licence', 'start-of-production']],
  ] as const)('%s: %i steps, works after %i, production after %i, one after another %i', (id, steps, works, production, serial, path) => {
    const choice = usual(id);
    const plan = planOn(asComputed(choice.eia), choice, plainCount, 0);
    expect(plan.steps).toHaveLength(steps);
    expect({ works: plan.works, production: plan.production, serial: plan.serial['working-day'] + plan.serial.day, path: plan.path }).toEqual({ works, production, serial, path });
  });
});

describe('a plan', () => {
  const plan = planFor(data, { ...usual('general'), start: '2026-12-01' }, holidays);
  const of = (id: string) => plan.steps.find((step) => step.id === id);

  it('counts 日 as calendar days and working days on the calendar', () => {
    expect(dayOf(of('land-supply-auction')?.finish ?? 0)).toBe('2026-12-21');
    expect(dayOf(of('company-registration')?.finish ?? 0)).toBe('2026-12-04');
  });
  it('says that it reaches days whose holidays are not known', () => {
    expect(plan.beyond).toBe(true);
    expect(planFor(data, { ...usual('general'), start: '2026-01-05' }, holidays).beyond).toBe(false);
    expect(planFor(data, usual('general'), holidays).beyond).toBe(false);
  });
  it('leaves out what is done and what waits for nothing else', () => {
    const later = planFor(data, { ...usual('general'), start: '2026-12-01', done: ['land-supply-auction', 'company-registration'] }, holidays);
    expect(later.steps.map(({ id }) => id)).not.toContain('land-supply-auction');
    expect(dayOf(later.steps.find(({ id }) => id === 'land-use-planning-permit')?.start ?? 0)).toBe('2026-12-01');
  });
  it('tells what production does not wait for', () => expect(of('building-registration')?.slack).toBeUndefined());
  it('keeps the two units apart', () => expect(plan.onPath).toEqual({ 'working-day': 60, day: 27 }));
  it('counts the steps of unknown length, construction and the goal aside', () => {
    expect(plan.unknown).toBe(plan.steps.filter(({ id, days }) => !['construction-works', 'start-of-production'].includes(id) && (!days || days.why === 'minimum')).length);
    expect(plan.unknown).toBeGreaterThan(5);
    expect(plan.unknownOnPath).toBe(3);
  });
  it('takes the class of the environmental assessment into account', () => {
    const eia = (eia: 'report' | 'form' | 'register') => planFor(data, { ...usual('general'), eia }, holidays).steps.find(({ id }) => id === 'environmental-impact-assessment')?.days?.value;
    expect([eia('report'), eia('form'), eia('register')]).toEqual([60, 30, 0]);
  });
  it('files or has the project approved, never both', () => {
    const ids = (kinds: string[]) => planFor(data, { kinds, eia: 'form', done: [] }, holidays).steps.map(({ id }) => id).filter((id) => id.startsWith('project-'));
    expect([ids(['all']), ids(['all', 'approval-list'])]).toEqual([['project-filing'], ['project-approval']]);
  });
  it('of an approved project waits for the approval before land', () => expect(tiesOf(data, { kinds: ['approval-list'] }, planFor(data, { kinds: ['approval-list'], eia: 'form', done: [] }, holidays)).map(({ from, to }) => `${from} → ${to}`)).toContain('project-approval → land-use-planning-permit'));
});

describe('what would shorten a plan', () => {
  const choice = { ...usual('general'), start: '2026-12-01' };
  const found = gains(data, choice, holidays);
  it('are the critical steps that take time, and how much each is worth until another path decides', () => {
    expect(found.map(({ id }) => id)).toEqual(['land-supply-auction', 'land-use-planning-permit', 'construction-planning-permit', 'construction-permit', 'planning-verification']);
    expect(found.every(({ days }) => days >= 0 && days <= 40)).toBe(true);
    expect(found.some(({ days }) => days > 0)).toBe(true);
  });
});

it('the critical path of each usual kind ends with production', () => {
  expect(chain.usual.length).toBeGreaterThan(3);
  for (const kind of chain.usual) expect(criticalPathOf(data, kind).at(-1)).toBe('start-of-production');
});


describe('a chemical project in Jiuquan from 2026-12-01, worked out by hand', () => {
  const choice = { ...usual('chemical'), start: '2026-12-01' };
  const plan = planFor(data, choice, published);
  const spans = Object.fromEntries(plan.steps.map(({ id, start, finish }) => [id, `${dayOf(start)} – ${dayOf(finish)}`]));

  it.each([
    ['company-registration', '2026-12-01 – 2026-12-04', '3 working days: 2, 3, 4 December'],
    ['project-filing', '2026-12-04 – 2026-12-04', 'at once, when the company exists'],
    ['land-supply-auction', '2026-12-01 – 2026-12-21', '20 日 of announcement at least'],
    ['land-use-planning-permit', '2026-12-21 – 2027-01-18', '20 working days: 4 until 25 December, 5 a week until 15 January, 18 January'],
    ['construction-planning-permit', '2027-01-18 – 2027-02-15', '20 working days: 4 until 22 January, 5 a week until 12 February, 15 February'],
    ['construction-permit', '2027-02-15 – 2027-02-22', '7 日'],
    ['environmental-impact-assessment', '2026-12-01 – 2027-01-30', '60 日: 30 until 31 December, 30 in January'],
    ['hazchem-safety-conditions-review', '2026-12-01 – 2026-12-29', '20 working days: 18 until 25 December, then 28 and 29'],
    ['hazchem-safety-design-review', '2026-12-29 – 2027-01-26', '20 working days: 3 until 1 January, 15 until 22 January, then 25 and 26'],
    ['water-abstraction-approval', '2026-12-01 – 2027-02-02', '45 working days: 43 until 29 January, then 1 and 2 February'],
    ['pollutant-discharge-permit', '2027-01-30 – 2027-03-16', '45 日, the longest of three: 1 in January, 28 in February, 16 in March'],
    ['planning-verification', '2027-02-22 – 2027-03-22', '20 working days: 4 until 26 February, 15 until 19 March, 22 March'],
    ['safety-production-licence', '2027-02-22 – 2027-04-08', '45 日: 6 in February, 31 in March, 8 in April'],
  ])('%s: %s (%s)', (id, span, _why) => expect(spans[id]).toBe(span));

  it('starts works on 22 February and production, construction left out, on 8 April 2027', () => expect([plan.works, plan.production].map((day) => dayOf(day ?? 0))).toEqual(['2027-02-22', '2027-04-08']));
  it('is decided by land, the permits and the licence of safe production', () => expect(plan.path).toEqual(['land-supply-auction', 'land-use-planning-permit', 'construction-planning-permit', 'construction-permit', 'construction-works', 'safety-facility-acceptance', 'safety-production-licence', 'start-of-production']));
  it('reaches into 2027, whose holidays are not published', () => expect(plan.beyond).toBe(true));
});
