import { expect, test } from '@jest/globals';
import { isEnglish } from '../../src/extraction/text/is-english.ts';

test.each([
  'The Foreign Secretary met his Russian counterpart in New York on Friday to discuss the crisis in Syria.',
  'Kovrig and Spavor were arrested shortly after Huawei executive Meng Wanzhou was detained in Canada.',
  'Short headline',
])('English: %s', (text) => {
  expect(isEnglish(text)).toBe(true);
});

test.each([
  'Le président de la République a rencontré hier le chancelier allemand à Berlin pour discuter de la crise en Ukraine.',
  'Der Bundeskanzler hat am Freitag in Berlin mit dem französischen Präsidenten über die Lage in der Ukraine gesprochen.',
  'El presidente del Gobierno se reunió el viernes con el presidente de Francia para hablar de la crisis de Ucrania.',
  '中国外交部发言人星期五表示，两名加拿大公民被正式起诉。',
  'Президент России встретился в пятницу с канцлером Германии в Москве и обсудил ситуацию на Украине.',
])('not English: %s', (text) => {
  expect(isEnglish(text)).toBe(false);
});
