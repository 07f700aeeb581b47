import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { asciiScripts } from './scripts/ascii-scripts.ts';
import { paintSoon } from './scripts/first-paint.ts';
import { loadNames } from './scripts/load-names.ts';
import { markStyles } from './scripts/mark-styles.ts';

/** The extension's pages may load their own files and reach nothing else: no request can leave them. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  vite: () => ({ plugins: [asciiScripts] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) paintSoon(config);
    },
    'build:publicAssets': async ({ config }, files) => {
      files.push({ relativeDest: 'names.json', contents: JSON.stringify(await loadNames()) });
      for (const look of ['strong', 'tinted']) {
        const contents = readFileSync(`assets/looks/${look}.css`, 'utf8');
        files.push({ relativeDest: `looks/${look}.css`, contents });
        for (const [relativeDest, part] of markStyles(contents, config.browser, `looks/${look}`))
          files.push({ relativeDest, contents: part });
      }
      const marks = readFileSync('assets/highlight.css', 'utf8');
      for (const [relativeDest, contents] of markStyles(marks, config.browser))
        files.push({ relativeDest, contents });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    // What is read there is to leave no trace; and Firefox would give our own pages a database that ends with the window.
    incognito: 'not_allowed',
    // Asked for when a reader wants backups by themselves where files cannot be chosen to stay.
    ...(browser === 'firefox' ? { optional_permissions: ['downloads'] } : {}),
    // None of Chrome's own, which it does not give away: Alt+Shift+N, P, C, X and W are those of its tab groups.
    commands: {
      'next-claim': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_claim__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_claim__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_open_panel__',
      },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_check_selection__',
      },
      'open-claim': {
        // Chrome suggests four keys at most; the reader can give these a key of their own.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+O' } } : {}),
        description: '__MSG_command_open_claim__',
      },
      'use-as-evidence': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+E' } } : {}),
        description: '__MSG_command_use_as_evidence__',
      },
      'read-page': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+R' } } : {}),
        description: '__MSG_command_read_page__',
      },
    },
    ...(mode === 'production'
      ? { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'blue-pencil@blue-pencil.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
