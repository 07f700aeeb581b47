// npm run --silent detect -- [--html] [--threshold N] FILE...
// One JSON line a file: what lib/detect finds in it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectText } from './detect-text.ts';

const USAGE = `usage: npm run --silent detect -- [--html] [--threshold N] FILE...
  --html         the files are web pages; their article text is taken, and given as "text"
  --threshold N  leave out claims with a check-worthiness below N, 0 to 1 (default 0)
  --help         this text
Offsets are UTF-16 code units into the file as it is; a byte order mark is one of them.`;

interface Arguments {
  help: boolean;
  html: boolean;
  threshold: number;
  files: string[];
}

/** @throws Error whose message says what is wrong with the arguments. */
function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      threshold: { type: 'string', default: '0' },
    },
  });
  const threshold = values.threshold.trim() === '' ? NaN : Number(values.threshold);
  if (!(threshold >= 0 && threshold <= 1)) {
    throw new Error(`--threshold must be a number from 0 to 1, not "${values.threshold}"`);
  }
  if (positionals.length === 0 && !values.help) throw new Error('name at least one file to read');
  return { help: values.help, html: values.html, threshold, files: positionals };
}

/** The text to read and, where it is not the file's own, the text to give back. */
async function readText(
  file: string,
  html: boolean,
): Promise<{ text: string; extracted: boolean }> {
  const content = readFileSync(file, 'utf8');
  if (content.includes('\0')) throw new Error('it holds NUL bytes, as programs and pictures do');
  if (!html) return { text: content, extracted: false };
  const { extractArticleText } = await import('./extract-article.ts');
  return { text: extractArticleText(content), extracted: true };
}

/** What went wrong with a file and what to do about it. */
function remedy(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return `${file}: there is no such file; check the path and the folder you are in`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${file}: this file may not be read; change its permissions (chmod +r) or copy it`;
  if (code === 'EISDIR') return `${file}: this is a folder; name the files in it instead`;
  return `${file}: could not be read (${error instanceof Error ? error.message : String(error)}); check that it is a text file`;
}

async function detectFile(file: string, { html, threshold }: Arguments): Promise<string> {
  const { text, extracted } = await readText(file, html);
  const detection = await detectText(text, threshold);
  return JSON.stringify({ file, ...(extracted ? { text } : {}), ...detection });
}

async function main(): Promise<void> {
  let args: Arguments;
  try {
    args = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (args.help) console.log(USAGE);
  for (const file of args.files) {
    try {
      console.log(await detectFile(file, args));
    } catch (error) {
      console.error(remedy(file, error));
      process.exitCode = 1;
    }
  }
}

await main();
