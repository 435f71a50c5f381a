/* In place of the elements where there is no DOM: a server prints their tags only. */
export {};
