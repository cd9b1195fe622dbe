import { describe, expect, it } from 'vitest';
import { texts } from '#i18n/index.ts';

const [zh, en] = [texts('zh').charts, texts('en').charts];

describe('the title of days', () => {
  it('tells claims before and after, then real cases', () => {
    const numbers = [['198', '277'], ['121', '153'], ['53', '65']] as const;
    expect(zh.days.title(...numbers)).toBe('公布的时限从 198、277 天压缩到 121、153 天；报道的 2 个项目实际用了 53、65 天');
    expect(en.days.title(...numbers)).toBe('Published limits were cut from 198 and 277 days to 121 and 153; 2 reported projects took 53 and 65 days');
  });
  it('leaves out what there is none of', () => expect([zh.days.title(['198'], ['121'], []), zh.days.title([], [], ['53']), en.days.title([], [], ['53'])]).toEqual(['公布的时限从 198 天压缩到 121 天', '报道的 1 个项目实际用了 53 天', '1 reported project took 53 days']));
});

it('the title of the chain counts what depends on the project from the rest', () => {
  expect(zh.days.chainTitle({ all: 44, every: 18, stated: 15, inferred: 9 })).toContain('18 步所有项目都要办，26 步视项目而定');
  expect(en.days.chainTitle({ all: 44, every: 18, stated: 15, inferred: 9 })).toContain('18 for every project, 26 depending on the project');
});

it('industries with one project are told only where there are some', () => {
  expect([zh.projects.industryReading(11, 4), zh.projects.industryReading(11, 0)].map((text) => text.includes('各有 1 个项目'))).toEqual([true, false]);
});
