import type { Disguise } from './disguise.ts';
import type { Random } from './random.ts';

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
/** Paragraphs of a diary, each of some forty words. */
const DIARY = [
  'Sáng nay dậy trễ, mở cửa ra thấy con mèo nhà hàng xóm nằm chình ình trên nóc xe. Đuổi hoài không đi, phải lấy miếng cá khô dụ nó mới chịu nhảy xuống. Trễ mất mười phút mà cũng thấy vui vui.',
  'Chiều qua mưa như trút, đường trước nhà ngập tới nửa bánh. Thằng út mang đôi dép tổ ong lội ra đầu hẻm mua bánh mì, về tới nơi ổ bánh mềm xèo mà hai anh em vẫn giành nhau ăn hết sạch.',
  'Cuối tuần mình về ngoại. Bà trồng được giàn mướp sai trĩu, bắt mang về cả bao, chia cho mỗi nhà trong xóm vài trái mà vẫn còn. Bà nói năm nay nắng đều nên cây nào cây nấy xanh mướt.',
  'Hôm bữa coi phim với mấy đứa bạn cũ, đứa nào cũng khóc sướt mướt lúc ông bố ngồi đợi con ở ga. Ra khỏi rạp mắt đỏ hoe, kéo nhau đi ăn chè cho ngọt lại cái miệng rồi mới chịu về.',
  'Con gái mình mới tập đạp xe, té mấy lần trầy hết đầu gối mà nhất định không cho ba giữ yên. Tới chiều nó đi được một vòng quanh sân, quay lại cười toe, cả nhà vỗ tay rần rần như coi đá banh.',
  'Mấy bữa nay tập dậy sớm đi bộ quanh hồ. Gặp toàn các cô các chú, ai cũng chào. Có ông cụ tám mươi còn chống đẩy được hai chục cái, nhìn lại mình thở hồng hộc mà mắc cỡ.',
  'Tối qua thử nấu nồi bún bò theo công thức trên mạng, nêm nếm sao mà mặn chát. Chồng vẫn ráng ăn hết tô rồi uống ba ly nước, nói ngon. Thương quá nên mai nấu lại, bớt mắm đi một nửa.',
  'Nhà bên cạnh sửa mái, khoan cắt từ sáng tới trưa, đầu óc cứ ong ong. Bù lại bác chủ bưng qua dĩa xôi vò với mấy trái ổi xin lỗi, thành ra ngồi nói chuyện vườn tược tới xế chiều.',
];

function paragraphs(count: number, random: Random): string {
  return Array.from({ length: count }, () => random.pick(DIARY)).join('\n');
}

/** A post between other words. */
export const STORY_DISGUISES: readonly Disguise[] = [
  {
    name: 'harmless-story',
    says: 'an everyday story before and after',
    apply: (text, random) => `${random.pick(STORY_BEFORE)}\n${text}\n${random.pick(STORY_AFTER)}`,
  },
  {
    name: 'long-story',
    says: 'in the middle of a diary',
    apply: (text, random) => `${paragraphs(2, random)}\n${text}\n${paragraphs(2, random)}`,
  },
  {
    name: 'padding',
    says: 'a hundred words without meaning behind it',
    apply: (text) => `${text}${' lorem'.repeat(100)}`,
  },
];
