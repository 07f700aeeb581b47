import type { Messages } from './translation.ts';

/** Letters, but none of a placeholder such as $1. */
const WORD = /[a-zA-Z]+/g;

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const ACCENTED: Record<string, string> = { a: 'á', e: 'ë', i: 'î', o: 'ö', u: 'ü', n: 'ñ', c: 'ç' };

/** How much longer words get: what German or Finnish need at most for a word of English. */
const LONGER = 1.5;

function lengthen(word: string): string {
  const accented = [...word].map((letter) => ACCENTED[letter] ?? letter).join('');
  return accented.padEnd(Math.ceil(word.length * LONGER), accented.slice(-2) || accented);
}

function inHebrewLetters(word: string): string {
  return [...word.toLowerCase()]
    .map((letter) => HEBREW[(letter.charCodeAt(0) - 97) % HEBREW.length])
    .join('');
}

function rewritten(messages: Messages, rewrite: (word: string) => string): Messages {
  const entries = Object.entries(messages).map(([key, { message }]) => [
    key,
    { message: message.replace(WORD, rewrite) },
  ]);
  return Object.fromEntries(entries) as Messages;
}

/** The same words, half as long again and with accents: what does not wrap, or is cut off, shows. */
export function longLocale(messages: Messages): Messages {
  return {
    ...rewritten(messages, lengthen),
    language_tag: { message: 'en' },
    text_direction: { message: 'ltr' },
  };
}

/** The same words in letters that run from right to left: what does not turn round with them shows. */
export function rightToLeftLocale(messages: Messages): Messages {
  return {
    ...rewritten(messages, inHebrewLetters),
    language_tag: { message: 'he' },
    text_direction: { message: 'rtl' },
  };
}
