import { expect, it } from 'vitest';
import { chainParks } from '#lib/maps/chain-parks.ts';
import { contentWith, entry } from '../../fixtures/records.ts';

const region = (id: string, parent?: string) => entry('regions', id, `regions/${id}.mdx`, { ...(parent && { parent }) });
const park = (id: string, place: string, industries: string[]) => entry('parks', id, `parks/${place}/${id}.mdx`, { region: place, industries });
const project = (id: string, to: string | null, industries: string[]) => entry('projects', id, `projects/${id}.json`, { park: to, industries });

const content = contentWith({
  regions: [region('gansu'), region('jinchang', 'gansu'), region('yunnan'), region('qujing', 'yunnan')],
  parks: [park('own', 'jinchang', ['batteries']), park('visited', 'jinchang', []), park('south', 'qujing', ['batteries']), park('other', 'qujing', ['metals'])],
  projects: [project('one', 'visited', ['batteries']), project('two', 'visited', ['batteries', 'metals']), project('three', 'other', ['metals']), project('four', null, ['batteries'])],
});

it('a chain lies where parks name it and where its projects went, by province', () => {
  expect(chainParks('batteries', content).map(({ province, members }) => [province, members.map(({ park: { id }, own, projects }) => `${id} ${own} ${projects}`)])).toEqual([
    ['gansu', ['own true 0', 'visited false 2']],
    ['yunnan', ['south true 0']],
  ]);
});

it('a chain that nobody names has no map', () => {
  expect(chainParks('tourism', content)).toEqual([]);
});
