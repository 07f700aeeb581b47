import { seeded, word } from './generated-annotation.ts';

const ALIKE = 12;

/** What is typed, letter by letter, and with fields. */
export function generatedSearches(): string[] {
  const chance = seeded(-2);
  const some = (): string => word(chance);
  const typed = Array.from({ length: ALIKE }, some).flatMap((one) =>
    [1, 2, 3, 5, 8].map((length) => one.slice(0, length)),
  );
  const two = Array.from({ length: ALIKE }, () => `${some()} ${some()}`);
  const fields = Array.from({ length: ALIKE }, (_, index) => [
    `rating:false ${some()}`,
    `site:site${index + 1}.example`,
    `kind:money rating:true`,
    `kind:date ${some()} -rating:mixed`,
    `value:>1e9 ${some()}`,
    `"${some()} ${some()}"`,
    `tag:${some()}`,
    `after:2024 ${some()}`,
  ]).flat();
  return [...new Set([...typed, ...two, ...fields])];
}
