export { AnnotationStore } from './annotation-store.ts';
export { Database, type Trashed } from './database.ts';
