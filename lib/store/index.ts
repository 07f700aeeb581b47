export { AnnotationStore } from './annotation-store.ts';
export type { BodyChange, Changed, HistoryEntry } from './changes.ts';
export { Database, type Trashed } from './database.ts';
export type { Facet, FacetCount, Facets } from './facets.ts';
export type { Direction, FindOptions, Found, SortField } from './find-options.ts';
export { NamesRefused, NameStore } from './name-store.ts';
export type { Imported } from './put-imported.ts';
export type { TrashPage } from './trash.ts';
