import type { Electricity, Tariff, TimeOfUse, Voltage } from '#schemas/electricity.ts';

/** Whether a record holds on a day by its dates; a record that another replaced does not. */
const holdsOn = (record: Electricity, today: string): boolean =>
  (!record.effectiveFrom || record.effectiveFrom <= today) &&
  (!record.effectiveTo || record.effectiveTo >= today) &&
  record.status !== 'superseded' && record.status !== 'restated';

const latest = <Item extends Electricity>(records: readonly Item[]): Item | undefined =>
  [...records].sort((a, b) => (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? ''))[0];

/** The transmission and distribution tariff of a grid that holds on a day: the one that began last and has not ended. */
export const tariffOn = <Item extends Electricity>(records: readonly Item[], grid: string, today: string): Extract<Item, Tariff> | undefined =>
  latest(records.filter((record): record is Extract<Item, Tariff> => record.kind === 'tariff' && record.region === grid && holdsOn(record, today)));

/** The time-of-use periods of a grid that hold on a day. */
export const timeOfUseOn = <Item extends Electricity>(records: readonly Item[], grid: string, today: string): Extract<Item, TimeOfUse> | undefined =>
  latest(records.filter((record): record is Extract<Item, TimeOfUse> => record.kind === 'time-of-use' && record.region === grid && holdsOn(record, today)));

/** The energy charge in yuan per kWh, or `undefined` where the scheme is not offered at that voltage. */
export const energyCharge = (tariff: Tariff, scheme: Tariff['rows'][number]['scheme'], voltage: Voltage): number | undefined =>
  tariff.rows.find((row) => row.scheme === scheme && row.voltage === voltage)?.energy;

/** The classes of voltage, the lowest first. */
export const voltages = ['under-1kv', '1-10kv', '35kv', '110kv', '220kv'] as const satisfies readonly Voltage[];

export const schemes = ['single-part', 'two-part'] as const satisfies readonly Tariff['rows'][number]['scheme'][];

/** By how much a kWh is cheaper to carry at a higher voltage, in yuan; nothing where it is not, or where one of both is not offered. */
export const savingAt = (tariff: Tariff, scheme: Tariff['rows'][number]['scheme'], from: Voltage, to: Voltage): number | undefined => {
  const [before, after] = [energyCharge(tariff, scheme, from), energyCharge(tariff, scheme, to)];
  return before === undefined || after === undefined || before <= after ? undefined : Number((before - after).toFixed(6));
};

/** What carrying a kWh costs at a voltage, the cheaper scheme first, and the schemes that are not offered there. */
export const chargesAt = (tariff: Tariff, voltage: Voltage): { readonly offered: readonly Tariff['rows'][number][]; readonly missing: readonly Tariff['rows'][number]['scheme'][] } => {
  const offered = tariff.rows.filter((row) => row.voltage === voltage).sort((a, b) => a.energy - b.energy);
  return { offered, missing: schemes.filter((scheme) => !offered.some((row) => row.scheme === scheme)) };
};

const hourOf = (clock: string): number => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;

/** The length of a slot in hours; a slot may pass midnight (23:00 to 06:00 is 7 hours). */
export const slotHours = ({ start, end }: { start: string; end: string }): number => (hourOf(end) - hourOf(start) + 24) % 24 || 24;

/** Whether slots cover every hour of a day once: they add up to 24 hours and each begins where another ends. */
export const coversDay = (slots: readonly { readonly start: string; readonly end: string }[]): boolean =>
  Math.round(slots.reduce((sum, slot) => sum + slotHours(slot), 0) * 60) === 24 * 60 && slots.every((slot) => slots.some((next) => hourOf(next.start) % 24 === hourOf(slot.end) % 24));

/** How many hours of a day each period has; a day that does not add up to 24 is refused by the content check. */
export const hoursByPeriod = (slots: TimeOfUse['slots']): Record<TimeOfUse['slots'][number]['period'], number> => {
  const total = (period: string): number => slots.filter((slot) => slot.period === period).reduce((sum, slot) => sum + slotHours(slot), 0);
  return { peak: total('peak'), flat: total('flat'), valley: total('valley') };
};
