import { createRequire } from 'node:module';

/** Pixels for each unit of the drawing: sharp in print and on dense screens. */
export const pixelsPerUnit = 2;
/** Pictures larger than this are refused: 64 MB of pixels are held while one is drawn. */
const mostPixels = 16_000_000;

/**
 * An SVG as a PNG, drawn off the main thread with the fonts that come with Commonty, so that every machine draws the
 * same picture. Arimo has the widths that our charts are laid out with. Throws where the picture would be too large.
 */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const pixels = Number(width) * Number(height) * pixelsPerUnit ** 2;
  if (!(pixels <= mostPixels))
    throw new Error(`A picture of ${width} by ${height} units is too large to draw.`);
  // Compiled code, loaded only once somebody wants a picture: nothing else depends on there being a binary.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: pixelsPerUnit },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(),
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
  });
  return new Uint8Array(image.asPng());
}

function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
    resolve(`@expo-google-fonts/arimo/${file}`),
  );
}
