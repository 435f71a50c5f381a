/** Maximum delay of a timer, in milliseconds. With a longer one it would fire at once. */
export const longestDelay = 2 ** 31 - 1;
