/**
 * A name in a chat app, where its app is named right before: `line id: lanxinh`, `wechat lan_9x`. Without "id" it must
 * look like no word of a sentence: with a digit, a dot or a line in it.
 */
const CHAT_NAME =
  /(?<=(?<!\p{L})(?:zalo|line|wechat|we chat|telegram|tele|viber|whatsapp|skype|kakao(?:talk)?|facebook|fb|insta(?:gram)?|ig)(?:\s?(?:id|nick)\s?[:=.-]?\s?|\s?[:=]?\s?(?=[a-z][\w.]{0,60}[\d_.]\w)))[a-z][\w.]{2,63}(?!\p{L})/giu;

/** Every such name of a text put through `change`. */
export function replaceChatNames(text: string, change: (name: string) => string): string {
  return text.replace(CHAT_NAME, change);
}
