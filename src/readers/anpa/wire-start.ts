/** How a transmission of ANPA 1312 begins: its number between the control characters SOH and US. */
export const wireStart = /^\x16{0,9}\x01[a-z]\d{4}\x1f/i;
