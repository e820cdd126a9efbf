/** A picture as the canvas hands it over: four bytes a pixel. */
export interface Rgba {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A picture of one grey byte a pixel; the only form the engine is given. */
export interface Gray {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** How bright each pixel looks. What shows through is white, as on a page. */
export function toGray({ width, height, data }: Rgba): Gray {
  const gray = new Uint8ClampedArray(width * height);
  for (let pixel = 0, at = 0; pixel < gray.length; pixel++, at += 4) {
    const bright = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
    const alpha = data[at + 3]!;
    gray[pixel] = alpha === 255 ? bright : (bright * alpha + 255 * (255 - alpha)) / 255;
  }
  return { width, height, data: gray };
}

/** The same picture, larger or smaller, with soft edges (bilinear). */
export function resize(gray: Gray, width: number, height: number): Gray {
  if (width === gray.width && height === gray.height) return gray;
  const data = new Uint8ClampedArray(width * height);
  const stepX = gray.width / width;
  const stepY = gray.height / height;
  const lastX = gray.width - 1;
  const lastY = gray.height - 1;
  for (let y = 0; y < height; y++) {
    const fromY = Math.min(lastY, Math.max(0, (y + 0.5) * stepY - 0.5));
    const top = Math.floor(fromY);
    const below = Math.min(lastY, top + 1);
    const partY = fromY - top;
    for (let x = 0; x < width; x++) {
      const fromX = Math.min(lastX, Math.max(0, (x + 0.5) * stepX - 0.5));
      const left = Math.floor(fromX);
      const right = Math.min(lastX, left + 1);
      const partX = fromX - left;
      const above =
        gray.data[top * gray.width + left]! * (1 - partX) + gray.data[top * gray.width + right]! * partX;
      const under =
        gray.data[below * gray.width + left]! * (1 - partX) + gray.data[below * gray.width + right]! * partX;
      data[y * width + x] = above * (1 - partY) + under * partY;
    }
  }
  return { width, height, data };
}

/**
 * Takes the background out: each pixel is compared with the mean around it, so that words stand out alike over a colour,
 * a gradient or a photograph. `radius` is half the side of the square that counts as "around".
 */
export function flatten({ width, height, data }: Gray, radius: number): Gray {
  // One row more and one column more: sums of everything above and to the left.
  const sums = new Float64Array((width + 1) * (height + 1));
  const across = width + 1;
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x]!;
      sums[(y + 1) * across + x + 1] = sums[y * across + x + 1]! + row;
    }
  }
  const flat = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * across;
    const bottom = Math.min(height, y + radius + 1) * across;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const sum = sums[bottom + right]! - sums[top + right]! - sums[bottom + left]! + sums[top + left]!;
      const mean = sum / (((bottom - top) / across) * (right - left));
      flat[y * width + x] = 128 + data[y * width + x]! - mean;
    }
  }
  return { width, height, data: flat };
}

/** How many pixels there are of each brightness. */
export function histogram({ data }: Gray): Uint32Array {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value]!++;
  return counts;
}

/** Spreads the brightness that is there over the whole range; the outermost `cut` of all pixels on either side is given up. */
export function stretch(gray: Gray, cut = 0.01): Gray {
  const counts = histogram(gray);
  const enough = gray.data.length * cut;
  let low = 0;
  for (let sum = counts[0]!; sum < enough && low < 255; sum += counts[low]!) low++;
  let high = 255;
  for (let sum = counts[255]!; sum < enough && high > 0; sum += counts[high]!) high--;
  if (high - low < 8) return gray;
  const scale = 255 / (high - low);
  const table = Uint8ClampedArray.from({ length: 256 }, (_, value) => (value - low) * scale);
  return { width: gray.width, height: gray.height, data: gray.data.map((value) => table[value]!) };
}
