/** Letters and digits of a text, for comparison. */
export const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
