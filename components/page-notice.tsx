/** Something to be said in the page itself. */
export function PageNotice({ words }: { words: string }) {
  return (
    <p class="sheet page-notice" role="status">
      {words}
    </p>
  );
}
