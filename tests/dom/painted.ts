/** The words drawn in one look, in the order of drawing. */
export function painted(look: string): string[] {
  const highlight = CSS.highlights.get(`blue-pencil-${look}`);
  return [...(highlight ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}
