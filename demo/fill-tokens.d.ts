/** Fills an example with dates near `today`, and with the address of the site. */
export function fillTokens(text: string, values: {today: Date; site: string}): string;
