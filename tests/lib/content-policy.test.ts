import { expect, it } from 'vitest';
import { contentPolicy } from '#lib/content-policy.ts';
import { imageSources } from '#lib/maps/providers.ts';

it('lets pictures come from this site alone where no provider is named', () => {
  expect(contentPolicy(imageSources({ kind: 'none' })).split('; ')).toContain("img-src 'self' data:");
});

it('lets pictures come from the provider of the maps too, and nothing else from anywhere', () => {
  const rules = contentPolicy(["'self'", 'https://tile.example']).split('; ');
  expect(rules).toContain("img-src 'self' https://tile.example");
  expect(rules.filter((rule) => rule.includes('https://'))).toHaveLength(1);
  expect(rules).toContain("default-src 'self'");
  expect(rules.filter((rule) => /unsafe-eval'/.test(rule.replace('wasm-unsafe-eval', '')))).toEqual([]);
});
