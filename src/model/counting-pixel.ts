/** Whether a picture is one pixel that no one sees: it counts who reads, and is not asked for. */
export function isCountingPixel({
  width = 2,
  height = 2,
}: {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}): boolean {
  return width < 2 && height < 2;
}
