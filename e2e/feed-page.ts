import { expect, type Locator, type Page } from '@playwright/test';
import { SAMPLE_ADDRESS, type SamplePost, samplePosts } from './sample-feed/sample-feed.ts';

/** What the sample page lets a test do to it; see sample-feed/feed.js. */
export interface FeedActs {
  add(post: Partial<SamplePost> & { id: string; author: string; text: string }, before?: string): void;
  edit(id: string, text: string): void;
  remove(id: string): void;
  recycle(id: string, post: { id: string; author: string; text: string }): void;
  expand(id: string): void;
  virtualise(id: string, ms: number): Promise<void>;
  openChat(words: string[]): void;
  goToMessages(words: string[]): void;
  goHome(): void;
}

/** Ids of the sample posts in whose place something of ours stands before anybody touches the page. */
export const EXPECTED = samplePosts()
  .filter((post) => post.expect !== 'calm' && !post.clipped)
  .map((post) => post.id);

export const LURE = {
  author: 'Người Thử',
  text: 'Cần 5 bạn nam nữ qua Campuchia làm máy tính, trả lời tin nhắn khách, chưa biết qua có người chỉ.\nLương 1.000 đô, bao ăn ở, vé xe bên mình lo. Nhắn zalo 0900 000 031.',
};
/** A post worth a question and no more. */
export const DOUBTFUL = {
  author: 'Người Ngờ',
  text: 'Cần thuê tài khoản ngân hàng, ngày 300k',
};
export const ORDINARY = {
  author: 'Người Thường',
  text: 'Chiều nay quán đóng cửa sớm vì nhà có giỗ.\nMai mở lại như mọi ngày nha cả nhà.',
};

/** The sample feed as a test meets it. */
export class FeedPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(SAMPLE_ADDRESS + path);
  }

  /** The warning or card in a post; its inside can be reached in the build `e2e` only. */
  note(id: string): Locator {
    return this.page.locator(`[data-sample="${id}"] viec-that-note`);
  }

  /** Lets the page do something to itself. */
  act<A extends keyof FeedActs>(name: A, ...args: Parameters<FeedActs[A]>): Promise<void> {
    return this.page.evaluate(
      ([act, given]) =>
        (window as unknown as { feed: Record<string, (...all: unknown[]) => void> }).feed[act]!(...given),
      [name, args] as [string, unknown[]],
    );
  }

  /** Puts a link at the end of the words of a post, as the site does with an address it knows. */
  addLink(id: string, href: string): Promise<void> {
    return this.words(id).evaluate((words, to) => {
      const link = document.createElement('a');
      link.href = to;
      link.textContent = to;
      words.lastElementChild!.append(' ', link);
    }, href);
  }

  /** The words of a post, as the page itself holds them. */
  words(id: string): Locator {
    return this.page.locator(`[data-sample="${id}"] [data-ad-rendering-role="story_message"]`);
  }

  /** Ids of the posts with something of ours before their words, one entry for each; anything elsewhere says so. */
  noted(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('viec-that-note')].map((note) => {
        const slot = note.closest<HTMLElement>('[data-sample]');
        const words = slot?.querySelector('[data-ad-rendering-role="story_message"]');
        if (!slot || !words) return 'outside the posts';
        const before = note.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING;
        const shown = note.checkVisibility() && note.getBoundingClientRect().height > 40;
        return `${slot.dataset.sample}${before ? '' : ' (after the words)'}${shown ? '' : ' (not shown)'}`;
      }),
    );
  }

  /** Waits until our notes stand in exactly these posts, in page order, and still do a moment later. */
  async expectNoted(ids: string[]): Promise<void> {
    await expect.poll(() => this.noted(), { timeout: 12_000 }).toEqual(ids);
    await this.page.waitForTimeout(700);
    expect(await this.noted()).toEqual(ids);
  }
}
