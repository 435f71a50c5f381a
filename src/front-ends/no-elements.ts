/* Replaces the elements where there is no DOM: a server only renders their tags. */
export {};
