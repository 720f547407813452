import { expect, test } from 'vitest';
import { bestOf } from './choice';

const OURS = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'zh-Hans', 'zh-Hant'];
const chosen = (tags: string[]) => tags.map((tag) => bestOf([tag], OURS) ?? 'none');

test('chinese is chosen by its script, which a region tells where it is not written', () => {
  const traditional = ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant-CN', 'ZH-tw', 'zh-TW-u-nu-latn'];
  const simplified = ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-CN', 'zh-Hans-HK', 'cmn-CN'];

  expect(new Set(chosen(traditional))).toEqual(new Set(['zh-Hant']));
  expect(new Set(chosen(simplified))).toEqual(new Set(['zh-Hans']));
  expect(chosen(['zh-Latn', 'zh-Latn-CN'])).toEqual(['none', 'none']);
});

test('a region gets its language', () => {
  const tags = ['pt-PT', 'pt-BR', 'pt-AO', 'fr-CA', 'fr-CH', 'es-419', 'es-MX', 'en-IN', 'de-CH-1996', 'sv-FI', 'nl-BE', 'it-CH'];

  expect(chosen(tags)).toEqual(['pt', 'pt', 'pt', 'fr', 'fr', 'es', 'es', 'en', 'de', 'sv', 'nl', 'it']);
});

test('a near language is another language', () => {
  expect(chosen(['nb', 'nn-NO', 'no', 'da', 'gl', 'yue-HK', 'af', 'xx'])).toEqual(Array(8).fill('none'));
});

test('the first language that is here is taken, and what is no tag is passed over', () => {
  expect(bestOf(['nb-NO', '', '*', 'C', 'zh_TW', 'fr-CA', 'en'], OURS)).toBe('fr');
  expect(bestOf(['zh-TW', 'zh', 'en-US'], OURS)).toBe('zh-Hant');
  expect(bestOf([], OURS)).toBeUndefined();
});
