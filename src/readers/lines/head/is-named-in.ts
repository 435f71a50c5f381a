/** Whether running text has a name as words of its own, or with an ending: «в Лорне». */
export function isNamedIn(text: string, name: string): boolean {
  const stem = name.length > 5 && !/\p{Script=Latin}/u.test(name) ? name.slice(0, -1) : name;
  const at = text.indexOf(stem);
  return at >= 0 && (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)) || !/\p{Lu}/u.test(name));
}
