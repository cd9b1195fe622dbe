import { z } from 'zod';
import { bilingual, confidence, day, jurisdiction, period, slug, text } from './fields.ts';
import { facts } from './facts.ts';

export const voltage = z.enum(['under-1kv', '1-10kv', '35kv', '110kv', '220kv']);
const clock = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time as HH:MM, for example "18:00" (时:分)');

const common = {
  name: bilingual,
  region: jurisdiction,
  status: z.enum(['current', 'current-as-last-seen', 'superseded', 'restated', 'reported', 'unconfirmed']),
  effectiveFrom: day.nullable(),
  effectiveTo: day.nullable(),
  note: text.nullable(),
  facts,
};

/** Yuan per kWh, tax included, without line loss: what the grid asks for carrying a kWh. */
const tariffRow = z.strictObject({
  scheme: z.enum(['single-part', 'two-part']),
  voltage,
  energy: z.number().min(0).max(3, 'a price in yuan per kWh, for example 0.0799 (元/千瓦时)'),
});

const slot = z.strictObject({ period: z.enum(['peak', 'flat', 'valley']), start: clock, end: clock });

/** A record on power prices: one file content/electricity/<id>.json. */
export const electricitySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tariff'),
    ...common,
    unit: z.literal('cny-per-kwh', '"cny-per-kwh": tariffs are kept in yuan per kWh (电价统一为元/千瓦时)'),
    rows: z.array(tariffRow).min(1),
    asOf: period,
    source: slug,
    confidence,
    /** Why the monthly demand and capacity charges of the two-part tariff are missing. */
    demandUnknown: text,
  }),
  z.strictObject({ kind: z.literal('time-of-use'), ...common, asOf: period, source: slug, confidence, slots: z.array(slot).min(2), season: text, floating: text, replacedBy: slug.optional() }),
  z.strictObject({ kind: z.literal('rule'), ...common }),
  z.strictObject({ kind: z.literal('special-price'), ...common, appliesTo: text, conditionsUnknown: text }),
  z.strictObject({ kind: z.literal('context'), ...common }),
]);

export type Electricity = z.infer<typeof electricitySchema>;
export type Tariff = Extract<Electricity, { kind: 'tariff' }>;
export type TimeOfUse = Extract<Electricity, { kind: 'time-of-use' }>;
export type Voltage = z.infer<typeof voltage>;
