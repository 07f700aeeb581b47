import { ABOUT_THE_WORLD } from './about-the-world.ts';
import { ABOUT_THE_SPEAKER } from './about-the-speaker.ts';
import { SAYING } from './saying.ts';

/** Words by class, each a list with blanks between; lower case, without the apostrophe ("ll" of "we'll"). */
export const WORDS = { ...SAYING, ...ABOUT_THE_WORLD, ...ABOUT_THE_SPEAKER } as const;
