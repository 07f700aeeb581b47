import { useEffect } from 'preact/hooks';
import strong from '@/assets/looks/strong.css?inline';
import tinted from '@/assets/looks/tinted.css?inline';
import type { MarkLook } from '@/lib/settings';

const LOOKS = { fine: '', strong, tinted };

const sheet = new CSSStyleSheet();

/** Draws marks on this page in the look, as articles have them. */
export function useLook(look: MarkLook | undefined): void {
  useEffect(() => {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    sheet.replaceSync(LOOKS[look ?? 'fine']);
  }, [look]);
}
