import * as v from 'valibot';
import {
  annotationRecordSchema,
  draftRecordSchema,
  trashedRecordSchema,
} from '../../annotation-record-schema.ts';
import { readerNameSchema } from '../../reader-name-schema.ts';
import { checked } from '../checked.ts';
import type { FileRecord, Rejection } from '../file-entry.ts';
import { BACKUP_FORMAT, RECORD_TYPES } from './backup-form.ts';
import { damagedSchema, eventSchema, pageSchema, searchSchema } from './other-schemas.ts';

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

const headSchema = v.object({
  backup: v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() }),
});

const endSchema = v.object({
  counts: v.object(v.entriesFromList(RECORD_TYPES, count)),
  sha256: v.string(),
});

const settingsSchema = v.object({
  strictness: v.optional(v.picklist(['few', 'balanced', 'all'])),
  siteRules: v.optional(v.record(v.pipe(v.string(), v.maxLength(300)), v.picklist(['on', 'off']))),
});

export type BackupEnd = v.InferOutput<typeof endSchema>;

export type BackupLine = FileRecord | Rejection | { type: 'end'; end: BackupEnd };

/** The version of the backup that the line begins, or undefined where it is no such line. */
export function versionOf(line: unknown): number | undefined {
  const head = v.safeParse(headSchema, line);
  return head.success ? head.output.backup.version : undefined;
}

function readRecord(type: string, content: unknown): BackupLine {
  switch (type) {
    case 'annotation': {
      const read = checked(annotationRecordSchema, content);
      return 'output' in read ? { type, annotation: read.output } : read;
    }
    case 'trashed': {
      const read = checked(trashedRecordSchema, content);
      return 'output' in read ? { type, trashed: read.output } : read;
    }
    case 'draft': {
      const read = checked(draftRecordSchema, content);
      return 'output' in read ? { type, draft: read.output } : read;
    }
    case 'name': {
      const read = checked(readerNameSchema, content);
      return 'output' in read ? { type, name: read.output } : read;
    }
    case 'event': {
      const read = checked(eventSchema, content);
      return 'output' in read ? { type, event: read.output } : read;
    }
    case 'search': {
      const read = checked(searchSchema, content);
      return 'output' in read ? { type, search: read.output } : read;
    }
    case 'page': {
      const read = checked(pageSchema, content);
      return 'output' in read ? { type, page: read.output } : read;
    }
    case 'damaged': {
      const read = checked(damagedSchema, content);
      return 'output' in read ? { type, damaged: read.output } : read;
    }
    case 'settings': {
      const read = checked(settingsSchema, content);
      return 'output' in read ? { type, settings: read.output } : read;
    }
    case 'end': {
      const read = checked(endSchema, content);
      return 'output' in read ? { type, end: read.output } : read;
    }
    default:
      return { type: 'rejected', problem: 'unknown' };
  }
}

/** A line of a backup after its first. */
export function readBackupLine(line: unknown): BackupLine {
  const entries = typeof line === 'object' && line !== null ? Object.entries(line) : [];
  const [only] = entries;
  if (!only || entries.length > 1) return { type: 'rejected', problem: 'unknown' };
  const read = readRecord(...only);
  if (read.type !== 'rejected' || !read.field) return read;
  return { ...read, field: `${only[0]}.${read.field}` };
}
