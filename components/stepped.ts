/** The way through a list by arrow keys, from one of `count` on; -1 stands for none of them. */
export function stepped(chosen: number, key: string, count: number): number {
  if (key === 'ArrowDown') return chosen + 1 < count ? chosen + 1 : -1;
  return chosen < 0 ? count - 1 : chosen - 1;
}
