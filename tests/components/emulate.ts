import { cdp } from 'vitest/browser';

export interface Emulated {
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  print?: boolean;
}

/** What the reader's system and the medium are said to be; nothing moves. Without arguments as the browser has it. */
export async function emulate({ scheme, forcedColors, print }: Emulated = {}): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: scheme ?? '' },
      { name: 'forced-colors', value: forcedColors ? 'active' : '' },
      // A surface caught fading in has another contrast.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
