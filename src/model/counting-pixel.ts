/** Whether a picture is an invisible tracking pixel. It is not loaded. */
export function isCountingPixel({
  width = 2,
  height = 2,
}: {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}): boolean {
  return width < 2 && height < 2;
}
