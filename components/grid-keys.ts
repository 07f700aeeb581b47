import { RATINGS, type Rating } from '../lib/annotation.ts';

export interface GridActs {
  count: number;
  active: number;
  /** Rows of one Page Up or Page Down. */
  page: number;
  moveTo(index: number, extending: boolean): void;
  /** From the first row up to the heads. */
  leaveUp(): void;
  open(index: number): void;
  toggle(index: number): void;
  selectAll(): void;
  /** Clears the selection, or closes what is open. */
  escape(): void;
  rate(rating: Rating): void;
  remove(): void;
}

/** Where a key leads from the present row; undefined for keys that lead nowhere. */
function targetOf(key: string, { active, count, page }: GridActs): number | undefined {
  const target = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  }[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1);
}

function moves(event: KeyboardEvent, grid: GridActs): boolean {
  const target = targetOf(event.key, grid);
  if (target === undefined || grid.count === 0) return false;
  if (event.key === 'ArrowUp' && grid.active === 0) grid.leaveUp();
  else grid.moveTo(target, event.shiftKey);
  return true;
}

/** 1 to 7 are the ratings, 0 takes one back. */
function ratingOf(key: string): Rating | undefined {
  if (key === '0') return 'to-check';
  return /^[1-7]$/.test(key) ? RATINGS[Number(key) - 1] : undefined;
}

function does(event: KeyboardEvent, grid: GridActs): boolean {
  const rating = ratingOf(event.key);
  if (rating) grid.rate(rating);
  else if (event.key === 'Enter') grid.open(grid.active);
  else if (event.key === ' ') grid.toggle(grid.active);
  else if (event.key === 'Delete') grid.remove();
  else if (event.key === 'Escape') grid.escape();
  else return false;
  return true;
}

/** Keys on a row: arrows lead, with Shift they select, Enter opens, Space selects, 1 to 7 rate. */
export function gridKeys(event: KeyboardEvent, grid: GridActs): void {
  if (event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === 'a') grid.selectAll();
  else if (command || !(moves(event, grid) || does(event, grid))) return;
  event.preventDefault();
  event.stopPropagation();
}
