import { describe, expect, it } from 'vitest';
import { createSavedNews } from '@/entrypoints/reader.content/saved-news';

describe('news of what was saved', () => {
  it('is told to who reads before it, not to who reads after', async () => {
    const news = createSavedNews();
    const before = news.watch();
    expect(before()).toBe(false);
    await news.taken(() => Promise.resolve());
    const after = news.watch();
    expect([before(), after()]).toEqual([true, false]);
  });

  it('is told to who reads while it is being taken in', async () => {
    const news = createSavedNews();
    const ends = Promise.withResolvers<void>();
    const taking = news.taken(() => ends.promise);
    const meanwhile = news.watch();
    ends.resolve();
    await taking;
    expect([meanwhile(), news.watch()()]).toEqual([true, false]);
  });

  it('counts as over where it could not be taken in', async () => {
    const news = createSavedNews();
    await expect(news.taken(() => Promise.reject(new Error('Gone.')))).rejects.toThrow('Gone.');
    expect(news.watch()()).toBe(false);
  });
});
