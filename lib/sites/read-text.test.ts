import { describe, expect, it } from 'vitest';
import { facebook } from './facebook/site.ts';
import { MAX_TEXT, readText } from './read-text.ts';

const drop = facebook.post.dropInText.join(', ');

function message(html: string): Element {
  document.body.replaceChildren();
  const parsed = new DOMParser().parseFromString(`<div id="m">${html}</div>`, 'text/html');
  const root = document.importNode(parsed.querySelector('#m')!, true);
  document.body.append(root);
  return root;
}

const read = (html: string) => readText([message(html)], drop);

describe('readText', () => {
  it('keeps lines, joins inline pieces, and collapses spaces', () => {
    expect(read('<div>Một <b>h</b><i>ai</i>\n   ba</div><p>bốn&nbsp; năm<br>sáu</p> bảy').text).toBe(
      'Một hai ba\nbốn năm\nsáu\nbảy',
    );
  });

  it('keeps newlines only where the page shows them', () => {
    expect(read('<span style="white-space: pre-wrap">trên\ndưới</span>').text).toBe('trên\ndưới');
    expect(read('<span>trên\ndưới</span>').text).toBe('trên dưới');
  });

  it('drops what nobody sees or nobody wrote', () => {
    const junk =
      '<span aria-hidden="true">ẩn</span><svg><title>T</title></svg><script>s</script><style>c</style>' +
      '<span data-0="0">Facebook</span><div contenteditable="true">đang gõ</div><div role="button">Nút</div>';
    expect(read(`lời ${junk}thật`).text).toBe('lời thật');
  });

  it('gives NFC without invisible characters', () => {
    expect(read('Lu\u031bo\u031b\u034fng ca\u200bo tie\u0302\u0300n').text).toBe('Lương cao tiền');
  });

  it('composes a mark that stands in another node than its letter', () => {
    expect(read('t<b>a</b><i>\u0301o</i>').text).toBe('táo');
  });

  it('takes no short name of a picture for an emoji', () => {
    const { text } = read(
      '<p><img alt="logo">Bán <img alt="🐟"> cá <img alt=":)"> tươi <img alt="Vựa Mẫu"></p>',
    );
    expect(text).toBe('Bán 🐟 cá :) tươi');
  });

  it('takes emoji pictures as text, and other pictures not', () => {
    expect(read('việc <img alt="🔥"> nhẹ <img alt="Có thể là hình ảnh về 1 người">').text).toBe(
      'việc 🔥 nhẹ',
    );
  });

  it.each([
    ['an ellipsis right before a button', 'dài… <div role="button">See more</div>', true],
    ['three dots right before a button', '<span>dài...</span> <button>更多</button>', true],
    ['an ellipsis inside the button', 'dài <div role="button">… Xem thêm</div>', true],
    ['an ellipsis without a button', 'thôi…', false],
    ['a button without an ellipsis', 'đủ <div role="button">Xem thêm</div>', false],
    ['a button in the middle', 'chờ… <div role="button">#the</div> rồi nói tiếp', false],
  ])('%s: clipped is %s', (_, html, clipped) => {
    expect(read(html).clipped).toBe(clipped);
  });

  it('finds every word again in the page', () => {
    const { text, rangesOf } = read('<div>Bao <b>vé</b>  xe</div>tie\u0302\u0300n \u200bmặt <img alt="🔥">');
    expect(text).toBe('Bao vé xe\ntiền mặt 🔥');
    const found = (words: string) => {
      const start = text.indexOf(words);
      return rangesOf(start, start + words.length).map(String);
    };
    expect(found('vé xe').join('|')).toBe('vé| |xe');
    expect(found('tiền').join('')).toBe('tie\u0302\u0300n');
    expect(found('mặt')).toEqual(['mặt']);
    const start = text.indexOf('🔥');
    const [emoji] = rangesOf(start, start + 2);
    expect(emoji?.startContainer.childNodes[emoji.startOffset]?.nodeName).toBe('IMG');
  });

  it('gives no ranges for nonsense, for words that left, or for words that became others', () => {
    const root = message('một hai');
    const { rangesOf } = readText([root], drop);
    expect(rangesOf(3, 3)).toEqual([]);
    expect(rangesOf(5, 2)).toEqual([]);
    expect(rangesOf(90, 99)).toEqual([]);
    expect(rangesOf(0, 3).map(String)).toEqual(['một']);
    (root.firstChild as Text).data = 'bốn năm';
    expect(rangesOf(0, 3)).toEqual([]);
    root.remove();
    expect(rangesOf(0, 3)).toEqual([]);
  });

  it('reads no more than its cap', () => {
    expect(read('dài '.repeat(100_000)).text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(read('x'.repeat(100_000)).text).toHaveLength(MAX_TEXT);
  });

  it('puts several roots below one another', () => {
    const root = message('<p>một</p><p>hai</p>');
    expect(readText([...root.querySelectorAll('p')], drop).text).toBe('một\nhai');
  });
});
