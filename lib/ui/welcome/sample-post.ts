import type { Language } from '../settings/settings-shape.ts';

/** An invented post that the real rules find dangerous; a test looks that they still do. */
export const SAMPLE_POST: Record<Language, string> = {
  vi: 'Cần 5 bạn nam nữ qua Campuchia làm máy tính, trả lời tin nhắn khách. Chưa biết thì qua có người chỉ.\nLương 1.000 đô, bao ăn ở, vé xe bên mình lo. Ai đi nhắn Zalo mình nhé.',
  en: 'Hiring 5 people to work in Cambodia: computer work, chatting with customers. No experience needed.\nSalary $1,000, food and room free, we pay the ticket and pick you up. Message me on Telegram.',
};
