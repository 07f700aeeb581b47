import { useWords } from './words-context.ts';

/** The pencil of assets/icon.svg, and our name beside it. */
export function Wordmark() {
  const t = useWords();
  return (
    <h1 class="wordmark">
      <svg viewBox="0 0 128 128" width="20" height="20" aria-hidden="true">
        <path d="M14 116h102" stroke="#2f6fd6" stroke-width="8" stroke-linecap="round" />
        <g transform="translate(12 108) rotate(-45)">
          <path d="M0 0 34-19v38z" fill="#f3d9ae" />
          <path d="M0 0 14-7.8v15.6z" fill="#1b4f9f" />
          <path d="M34-19h74V0H34z" fill="#4d8df0" />
          <path d="M34 0h74v19H34z" fill="#2361c4" />
          <path d="M108-19h10a7 7 0 0 1 7 7v24a7 7 0 0 1-7 7h-10z" fill="#1b4f9f" />
        </g>
      </svg>
      {t('extension_name')}
    </h1>
  );
}
