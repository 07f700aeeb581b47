import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileEntry, ReadFile } from '../file-entry.ts';
import { FileRefused, type FileWarning } from '../file-problem.ts';
import { hasCrumbs } from '../has-crumbs.ts';
import { type ByteLine, readLines } from '../read-lines.ts';
import { BACKUP_VERSION, LONGEST_LINE, MOST_LINES } from './backup-form.ts';
import { type BackupEnd, type BackupLine, readBackupLine, versionOf } from './read-backup-line.ts';

const NEW_LINE = new Uint8Array([10]);

/** Reads one line after another, and sums them up. */
class BackupReader {
  private readonly warnings: FileWarning[];
  private readonly hash = sha256.create();
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private end: BackupEnd | undefined;
  private isFirst = true;

  constructor(warnings: FileWarning[]) {
    this.warnings = warnings;
  }

  /** @throws FileRefused where the first line says that this is no backup, or a newer one */
  read(lines: readonly ByteLine[]): FileEntry[] {
    const entries: FileEntry[] = [];
    for (const { line, bytes } of lines) {
      const entry = this.readLine(line, bytes);
      if (entry) entries.push(entry);
    }
    return entries;
  }

  private readLine(line: number, bytes: Uint8Array | undefined): FileEntry | undefined {
    if (bytes?.length === 0) return undefined;
    const read = line > MOST_LINES ? tooMany : this.parse(bytes);
    if (this.isFirst) return this.readHead(read, bytes);
    const checked = 'value' in read ? readBackupLine(read.value) : read;
    if (checked.type === 'end') {
      this.end = checked.end;
      return undefined;
    }
    this.sum(bytes);
    return { ...checked, line };
  }

  private readHead(
    read: { value: unknown } | BackupLine,
    bytes: Uint8Array | undefined,
  ): undefined {
    this.isFirst = false;
    const version = 'value' in read ? versionOf(read.value) : undefined;
    if (version === undefined || version < 1) throw new FileRefused('unknown', 1);
    if (version > BACKUP_VERSION) throw new FileRefused('newer', 1);
    this.sum(bytes);
  }

  private sum(bytes: Uint8Array | undefined): void {
    if (bytes) this.hash.update(bytes).update(NEW_LINE);
  }

  private parse(bytes: Uint8Array | undefined): { value: unknown } | BackupLine {
    if (!bytes) return { type: 'rejected', problem: 'too-long' };
    let text: string;
    try {
      text = this.decoder.decode(bytes);
    } catch {
      return { type: 'rejected', problem: 'not-utf8' };
    }
    if (hasCrumbs(text)) return { type: 'rejected', problem: 'too-long' };
    try {
      return { value: JSON.parse(text) as unknown };
    } catch {
      return { type: 'rejected', problem: 'not-json' };
    }
  }

  /** Told once the file has been read to its end. */
  judge(): void {
    if (!this.end) this.warnings.push('cut-off');
    else if (this.end.sha256 !== bytesToHex(this.hash.digest())) this.warnings.push('altered');
  }
}

const tooMany: BackupLine = { type: 'rejected', problem: 'too-many' };

/**
 * Reads a backup line by line. A line that is damaged is left out alone.
 *
 * @throws FileRefused while its first line is read, where it is none of ours
 */
export function readBackup(chunks: AsyncIterable<Uint8Array>): ReadFile {
  const warnings: FileWarning[] = [];
  async function* entries(): AsyncGenerator<FileEntry[]> {
    const reader = new BackupReader(warnings);
    for await (const lines of readLines(chunks, LONGEST_LINE)) yield reader.read(lines);
    reader.judge();
  }
  return { unit: 'line', whole: true, isStreamed: true, entries: entries(), warnings };
}
