export { AnnotationStore } from './annotation-store.ts';
export { Database, type Trashed } from './database.ts';
export { NamesRefused, NameStore } from './name-store.ts';
