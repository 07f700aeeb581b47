import { AnnotationStore, NameStore, PageStore } from '@/lib/store';
import { database } from './open-store';

/** The background's own: it alone writes what pages send. */
export const store = new AnnotationStore(database);
export const names = new NameStore(database);
export const pages = new PageStore(database);
