/** Fills an example with days that are near `today`, and with the address of the site. */
export function fillTokens(text: string, values: {today: Date; site: string}): string;
