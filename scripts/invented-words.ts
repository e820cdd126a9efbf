/** Words that stand in for those of a page; common ones, so that no sentence of them means anything. */
const WORDS =
  'sáng chiều nắng mưa sông núi đồng ruộng vườn cây lá hoa quả bàn ghế cửa nhà sân ngõ chợ đò bến thuyền gió mây trăng sao cơm canh rau cá bếp nồi bát đũa áo mũ nón giày vải kim chỉ sách vở bút giấy mực trường lớp bạn thầy cô chú bác anh chị em'.split(
    ' ',
  );

/**
 * Gives every word of a page an invented one, the same word always the same, so that two copies of a text stay two copies.
 * Capitals, digits' places, punctuation and spaces stay; every digit becomes 0.
 */
export class InventedWords {
  readonly #known = new Map<string, string>();

  scrub(text: string): string {
    return text.replace(/\p{L}[\p{L}\p{M}]*|\d/gu, (word) => (/\d/u.test(word) ? '0' : this.#word(word)));
  }

  #word(word: string): string {
    const key = word.toLowerCase();
    let invented = this.#known.get(key);
    if (!invented) {
      const { size } = this.#known;
      const round = Math.floor(size / WORDS.length);
      invented = WORDS[size % WORDS.length]! + (round > 0 ? WORDS[round % WORDS.length]! : '');
      this.#known.set(key, invented);
    }
    if (word === key) return invented;
    if (word === word.toUpperCase() && word.length > 1) return invented.toUpperCase();
    return invented[0]!.toUpperCase() + invented.slice(1);
  }
}
