/** What of https://wicg.github.io/file-system-access/ TypeScript does not know yet; Chromium has it. */
export interface LastingFileHandle extends FileSystemFileHandle {
  queryPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}

type ShowSaveFilePicker = (options: {
  id: string;
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<LastingFileHandle>;

export const showSaveFilePicker = (
  globalThis as unknown as { showSaveFilePicker?: ShowSaveFilePicker }
).showSaveFilePicker;
