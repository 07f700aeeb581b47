/** A text prepared for finding claims in it again. */
export interface TextIndex {
  text: string;
}

export function indexText(text: string): TextIndex {
  return { text };
}
