import { describe, expect, it } from 'vitest';
import { BADGE_CHOICES, type Toolbar, toolbarOf, type ToolbarStatus } from '../../lib/toolbar.ts';

const counts = (unchecked: number, changed: number) => ({ unchecked, changed });

describe('the badge', () => {
  it.each([
    ['nothing', ''],
    ['changed', '2'],
    ['unchecked', '12'],
  ] as const)('counts %s', (choice, badge) => {
    expect(toolbarOf('reading', choice, counts(12, 2)).badge).toBe(badge);
  });

  it('is empty rather than 0', () => {
    for (const choice of BADGE_CHOICES)
      expect(toolbarOf('reading', choice, counts(0, 0))).toMatchObject({
        badge: '',
        isNews: false,
      });
    expect(toolbarOf('reading', 'changed', counts(12, 0)).badge).toBe('');
  });

  it('has room for four characters', () => {
    expect(toolbarOf('reading', 'unchecked', counts(999, 0)).badge).toBe('999');
    expect(toolbarOf('reading', 'unchecked', counts(1000, 0)).badge).toBe('999+');
  });

  it('tells what has changed from what was never checked', () => {
    expect(toolbarOf('reading', 'unchecked', counts(3, 0)).isNews).toBe(false);
    expect(toolbarOf('reading', 'unchecked', counts(3, 1)).isNews).toBe(true);
  });

  it('is there on pages that are read only', () => {
    expect(toolbarOf('off', 'unchecked', counts(3, 1))).toMatchObject({ badge: '', isNews: false });
  });
});

describe('title and icon', () => {
  it.each<[ToolbarStatus, Toolbar['icon'], string]>([
    ['reading', 'on', 'toolbar_reading'],
    ['off', 'off', 'toolbar_off'],
    ['not-article', 'resting', 'toolbar_not_article'],
    ['asked', 'resting', 'toolbar_asked'],
    ['no-access', 'no-access', 'toolbar_no_access'],
  ])('tell of a page: %s', (status, icon, key) => {
    expect(toolbarOf(status, 'changed')).toMatchObject({ icon, title: [{ key }] });
  });

  it('tell in words what the badge does not show', () => {
    const { title } = toolbarOf('reading', 'nothing', counts(12, 2));
    expect(title).toEqual([
      { key: 'toolbar_reading' },
      { counted: 'toolbar_changed', count: 2 },
      { counted: 'toolbar_left', count: 12 },
    ]);
  });
});
