import { LETTER_DISGUISES } from './disguise-letters.ts';
import { WORD_DISGUISES } from './disguise-words.ts';
import { type Random, randomFrom } from './random.ts';

/** One way to write the same post so that a machine should not read it and a person still does. */
export interface Disguise {
  name: string;
  /** For people: what it does, or an example. */
  says: string;
  apply(text: string, random: Random): string;
}

const STORY_BEFORE = [
  'Sáng nay trời se lạnh, mình đi chợ sớm mua được mớ cá tươi về kho với dưa.',
  'Hôm qua cả nhà ngồi ăn cơm rồi coi bóng đá, vui quá trời vui.',
  'Cuối tuần rồi mình dọn lại góc bếp, nhìn gọn gàng hẳn ra.',
];
const STORY_AFTER = [
  'Chúc cả nhà một ngày vui vẻ, nhớ uống đủ nước nha.',
  'Tối nay chắc mưa, mọi người nhớ mang áo mưa.',
  'Thôi mình đi tưới mấy chậu hoa cho kịp nắng đây.',
];

const WHOLE_DISGUISES: readonly Disguise[] = [
  {
    name: 'harmless-story',
    says: 'an everyday story before and after',
    apply: (text, random) => `${random.pick(STORY_BEFORE)}\n${text}\n${random.pick(STORY_AFTER)}`,
  },
];

/** All disguises, in the order they are reported. */
export const DISGUISES: readonly Disguise[] = [...LETTER_DISGUISES, ...WORD_DISGUISES, ...WHOLE_DISGUISES];

/** A post in one disguise. The same text, disguise and seed give the same result, whatever else was disguised before. */
export function disguised(text: string, disguise: Disguise, seed: number): string {
  let mixed = seed >>> 0;
  for (const letter of disguise.name + text)
    mixed = Math.imul(mixed ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return disguise.apply(text, randomFrom(mixed));
}
