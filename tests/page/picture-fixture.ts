/** The pixels of some areas of a picture, as red, green, blue and alpha from 0 to 255. */
async function pixelsOf(picture: string, areas: DOMRectInit[]): Promise<Uint8ClampedArray[]> {
  const response = await fetch(`data:image/png;base64,${picture}`);
  const bitmap = await createImageBitmap(await response.blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return areas.map(
    ({ x = 0, y = 0, width = 0, height = 0 }) => context.getImageData(x, y, width, height).data,
  );
}

const linear = (value: number): number =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance (WCAG 2.2), 0 to 1. */
const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * How light some areas of a picture are: the share of pixels lighter than a middle grey, 0 to 1.
 * @param picture PNG as base64
 */
export async function lightShares(picture: string, areas: DOMRectInit[]): Promise<number[]> {
  return (await pixelsOf(picture, areas)).map((data) => {
    let light = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (luminance(red, green, blue) > 0.2) light += 1;
    }
    return light / (data.length / 4);
  });
}

/**
 * The contrast of what is written in some areas of a picture with what is behind it: of the colour that
 * is there most with the one that stands out most.
 * @param picture PNG as base64
 */
export async function textContrasts(picture: string, areas: DOMRectInit[]): Promise<number[]> {
  return (await pixelsOf(picture, areas)).map((data) => {
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      const light = luminance(red, green, blue) + 0.05;
      counts.set(light, (counts.get(light) ?? 0) + 1);
    }
    const [[behind] = [1]] = [...counts].sort(([, a], [, b]) => b - a);
    return Math.max(...[...counts.keys()].map((each) => Math.max(each / behind, behind / each)));
  });
}
