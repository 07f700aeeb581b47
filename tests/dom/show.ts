/** Makes `html` the page of a test; the test runner's own page is empty. */
export function show(html: string): void {
  document.body.innerHTML = html;
}

/** A paragraph long enough to count as prose, in words that hold no claim. */
export const PROSE =
  'The council met in the old town hall, where members heard from residents about the plans, and the debate went on until the doors were closed for the night.';
