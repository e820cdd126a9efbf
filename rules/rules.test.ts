import { describe, expect, it } from 'vitest';
import { compilePacks } from '../lib/core/compile-pack.ts';
import { judge } from '../lib/core/judge.ts';
import { loadPacks } from '../lib/core/load-packs.ts';
import { REASONS } from '../lib/core/reasons.ts';
import type { Level, SpeakerRole, SupportCard } from '../lib/core/verdict.ts';
import { FOUND, weigh } from '../lib/core/weigh.ts';
import { packFolders } from '../scripts/rule-files.ts';

/** The promises written inside the rule files, kept or broken: every message says what to do. */

const folders = packFolders();
const packs = loadPacks(compilePacks(folders.map(({ source }) => source)));
const lures = folders.flatMap((folder) => folder.lures);
const signals = folders.flatMap(({ source }) => source.signals);
const LEVELS: readonly Level[] = ['calm', 'caution', 'danger'];

const judgeText = (text: string) => judge({ text }, packs);

/** The words a verdict rests on, for messages: `signal "words"`. */
function why(text: string): string {
  const { level, role, lures, hits } = judgeText(text);
  const words = hits.map(({ signal, start, end }) => `${signal} "${text.slice(start, end)}"`);
  const found = words.length ? `\n      found: ${words.join(', ')}` : '';
  return `${level}, speaker ${role}${lures.length ? `, by ${lures.join(', ')}` : ''}${found}`;
}

/** One broken promise: the post as it stands in the file, and what happened to it. */
function broken(text: string): string {
  return `\n  ${text.replaceAll('\n', '\n  ')}\n    → ${why(text)}`;
}

function expectNone(posts: readonly string[], problem: string): void {
  expect(posts, `${posts.length} ${problem}${posts.map(broken).join('\n')}\n`).toEqual([]);
}

describe.each(lures)('$id', ({ id, file, catches, ignores, misses }) => {
  it('catches what it must', () => {
    const missed = catches.filter((text) => !judgeText(text).lures.includes(id));
    expectNone(missed, `of the "catches" in ${file} are not caught by it; add a phrase, or correct "needs":`);
  });

  it('ignores its innocent twins', () => {
    const warned = ignores.filter((text) => judgeText(text).level !== 'calm');
    expectNone(
      warned,
      `of the "ignores" in ${file} are warned about; ask for more in "needs", or add to "clears":`,
    );
  });

  it('still misses its known gaps', () => {
    const caught = misses.filter((text) => judgeText(text).lures.includes(id));
    expectNone(caught, `of the "misses" in ${file} are caught now. Good news: move them to "catches":`);
  });
});

describe('ordinary posts', () => {
  const ordinary = folders.flatMap((folder) => folder.ordinary);

  it('are not warned about', () => {
    const warned = ordinary.filter(({ text }) => judgeText(text).level !== 'calm');
    const list = warned.map(({ file, text }) => `\n${file}${broken(text)}`).join('\n');
    expect(
      warned,
      `${warned.length} of ${ordinary.length} ordinary posts are warned about:${list}\n`,
    ).toEqual([]);
  });

  it('get no support card, unless somebody tells of their own trouble', () => {
    const others = ordinary.filter(({ file }) => !/own-story|asking/.test(file));
    const carded = others.filter(({ text }) => judgeText(text).support !== null);
    const list = carded
      .map(({ file, text }) => `\n${file}: ${judgeText(text).support}${broken(text)}`)
      .join('\n');
    expect(carded, `${carded.length} ordinary posts get a support card:${list}\n`).toEqual([]);
  });

  it('are many and no two are the same', () => {
    expect(ordinary.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ordinary.map(({ text }) => text)).size).toBe(ordinary.length);
  });
});

describe('people in need', () => {
  it.each([
    [
      'mother-alone',
      'Em lỡ có bầu 7 tháng, bạn trai em bỏ, em không nuôi nổi, ai nhận bé cho em 40 triệu viện phí',
    ],
    ['mother-alone', 'em dang mang thai 32 tuan, chong bo di, khong co tien sinh, xin ai giup'],
    ['at-wits-end', 'Em muốn bán thận để trả nợ, nhóm máu O, cần 400 triệu, gọi 0900 000 019'],
  ] satisfies [SupportCard, string][])('get the card %s and no warning', (card, text) => {
    expect(judgeText(text)).toMatchObject({ level: 'calm', support: card, lures: [] });
  });

  it('are not imitated by those who deal in births', () => {
    const text = 'Em nào lỡ có bầu không nuôi được nhắn chị, chị lo ăn ở tới ngày sinh, gửi mẹ 40 triệu';
    expect(judgeText(text)).toMatchObject({ level: 'danger', support: null });
  });
});

describe('names', () => {
  it('every lure has an id of its own', () => {
    const ids = lures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every reason is one of the closed list', () => {
    const used = [
      ...signals.flatMap(({ reason }) => reason ?? []),
      ...folders.flatMap(({ source }) => source.lures.flatMap(({ reasons }) => reasons)),
    ];
    expect(REASONS).toEqual(expect.arrayContaining(used));
  });

  it('every reason a lure promises can be found by one of its signals', () => {
    const reasonOf = new Map(signals.map(({ id, reason }) => [id, reason]));
    const empty = folders.flatMap(({ source }) =>
      source.lures.flatMap((lure) => {
        const told = new Set([...lure.needs.flat(), ...lure.raises].map((id) => reasonOf.get(id)));
        return lure.reasons.filter((reason) => !told.has(reason)).map((reason) => `${lure.id}: ${reason}`);
      }),
    );
    expect(empty, 'these reasons can never be told; remove them, or add a signal that carries them').toEqual(
      [],
    );
  });
});

describe('one signal alone never warns', () => {
  it.each(packs.lures.map((lure) => [lure.id, lure] as const))('%s', (_, lure) => {
    const found = new Uint8Array(packs.signals.length);
    const warning = packs.signals.filter((_, number) => {
      found.fill(FOUND.no);
      found[number] = FOUND.clearly;
      return weigh(lure, found, packs.signals) !== null;
    });
    expect(warning.map(({ id }) => id)).toEqual([]);
  });

  it('nor does any phrase that is just words', () => {
    const phrases = signals.flatMap((signal) => signal.phrases.map(({ phrase }) => phrase));
    const plain = phrases.filter((phrase) => !/[()[\]<>|.]/.test(phrase));
    expect(plain.length).toBeGreaterThan(10);
    expect(plain.filter((phrase) => judgeText(phrase).level !== 'calm')).toEqual([]);
  });
});

describe('what a lure may claim never lowers its level', () => {
  it.each([
    'Không thu bất kỳ khoản phí nào.',
    'Bên mình không lấy phí, không cọc.',
    'khong thu phi, khong coc',
    'Giấy phép số 123/LĐTBXH-GP.',
    'Giấy phép hoạt động số 1234 do Bộ Lao động cấp.',
    'Giấy phép kinh doanh số 0312345678.',
  ])('%s', (claim) => {
    const lowered = lures
      .flatMap(({ catches }) => catches)
      .filter((text) => {
        const before = LEVELS.indexOf(judgeText(text).level);
        return LEVELS.indexOf(judgeText(`${text}\n${claim}`).level) < before;
      })
      .map((text) => `${text}\n${claim}`);
    expectNone(lowered, `posts are met more mildly once they say "${claim}":`);
  });
});

describe('posts in two languages', () => {
  it.each([
    'Tuyển 10 bạn đi Sihanoukville làm data entry, lương 25tr, no experience, free flight, contact HR Telegram',
    'Mấy bạn good at typing qua Myanmar làm với mình, company lo visa, food, salary 1200 đô, đừng nói ai nha',
  ])('are judged by every pack: %s', (text) => {
    const { level, lures } = judgeText(text);
    expect(level, why(text)).toBe('danger');
    expect(new Set(lures.map((id) => id.split('/')[0]))).toEqual(new Set(['en', 'vi']));
  });

  it('are calm when only their words are mixed', () => {
    const text =
      'Team mình tuyển customer support full time ở quận 3, lương 12tr, 13th month, gửi CV qua email nhé';
    expect(judgeText(text), why(text)).toMatchObject({ level: 'calm', role: 'recruiting' });
  });
});

describe('who is speaking in English', () => {
  const OFFER = 'Chat job in Cambodia, 1000 USD, free flight, no experience, message HR on Telegram';

  it.each<[SpeakerRole, Level, string]>([
    ['recruiting', 'danger', OFFER],
    ['recruiting', 'danger', `${OFFER}. This is not a scam, 100% legit.`],
    ['warning', 'calm', `Police warn: victims were lured with posts like "${OFFER}". Beware and call 113.`],
    ['asking', 'calm', `Is this legit? "${OFFER}" Has anyone heard of them?`],
    ['seeking-work', 'calm', 'I am looking for a part time job near the university, evenings'],
  ])('%s, %s: %s', (role, level, text) => {
    expect(judgeText(text), why(text)).toMatchObject({ role, level });
  });

  it.each<[SupportCard, string]>([
    ['held-abroad', 'Please help me, they took my passport and I am locked in a building in Cambodia'],
    ['missing-relative', "My brother went to Laos for a chat job and we can't reach him since Tuesday"],
    ['survivor', 'I was sold to a compound near the border and escaped last month'],
    ['sent-money', 'I paid a fee of 2 million for the job and then they blocked me'],
    ['at-wits-end', 'I want to sell my kidney, the debts are too much'],
    ['mother-alone', "I'm pregnant and alone, where can I go?"],
  ])('a writer in distress gets the %s card and no flag: %s', (support, text) => {
    expect(judgeText(text), why(text)).toMatchObject({ level: 'calm', support });
  });
});

describe('who is speaking', () => {
  const OFFER = 'Tuyển người qua Campuchia bấm máy tính, lương 25 triệu, bao ăn ở, nhắn zalo 0900 000 001';

  it.each<[SpeakerRole, string]>([
    ['recruiting', OFFER],
    ['recruiting', `${OFFER}. Bên mình uy tín, không lừa đảo.`],
    [
      'warning',
      `Công an tỉnh cảnh báo: các đối tượng đăng tin "${OFFER}" để lừa bán người. Mọi người hãy cảnh giác.`,
    ],
    [
      'news',
      'Tòa án tuyên phạt bị cáo 12 năm tù vì đưa người qua Campuchia. Bị cáo khai đã đăng tin tuyển người làm việc trên máy tính.',
    ],
    ['asking', `Mọi người ơi, tin này có lừa đảo không ạ: "${OFFER}"`],
    ['seeking-work', 'Em 20 tuổi đang cần tìm việc làm ở Tây Ninh, ai có việc gì cho em làm với ạ'],
    ['other', 'Hôm nay trời đẹp, cả nhà ra vườn hái rau'],
  ])('%s: %s', (role, text) => {
    expect(judgeText(text).role).toBe(role);
    if (role !== 'recruiting') expect(judgeText(text).level, why(text)).toBe('calm');
  });

  it('the offer itself is met with danger', () => {
    expect(judgeText(OFFER).level).toBe('danger');
  });

  it.each<[SupportCard, string]>([
    ['held-abroad', 'Cứu em với, em đang bị giữ bên Campuchia, họ không cho về'],
    // Words that are pets elsewhere.
    ['held-abroad', 'Em đang ở Miến, boss thu điện thoại không cho về, cứu em với'],
    ['mother-alone', 'em co bau 6 thang ma mot minh, khong nuoi noi chac phai cho con, em khoc hoai'],
    ['missing-relative', 'Con gái em đi làm ở Mèo Vạc rồi mất liên lạc hai tuần nay, ai thấy báo em với'],
    [
      'missing-relative',
      'Con trai tôi đi làm bên Campuchia, mất liên lạc hai tuần nay, ai gặp xin báo gia đình',
    ],
  ])('a writer in distress gets the %s card and no flag: %s', (support, text) => {
    expect(judgeText(text)).toMatchObject({ level: 'calm', role: 'own-story', support });
  });
});
