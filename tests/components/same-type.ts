import '@fontsource-variable/inter/wght.css';
import '@fontsource/gelasio/latin-400.css';
import '@fontsource/gelasio/latin-600.css';

/** Faces that come as packages, for the same letters on every machine; Gelasio is as wide as Georgia. */
export const SAME_TYPE = `
  .sheet, .sheet * { --sans: 'Inter Variable' !important; --serif: 'Gelasio' !important; }
  .sheet * { caret-color: transparent !important; }
`;

/** Until the faces can be drawn. */
export async function sameTypeLoaded(): Promise<void> {
  const faces = [
    '14px "Inter Variable"',
    '600 14px "Inter Variable"',
    '14px Gelasio',
    '600 14px Gelasio',
  ];
  await Promise.all(faces.map((face) => document.fonts.load(face)));
}
