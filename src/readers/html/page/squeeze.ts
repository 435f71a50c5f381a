/** Letters and digits of a text, by which two texts are compared. */
export const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
