/** What a page shows, which may change. */
export function createState(props) {
  let current = $state.raw(props);
  return {
    get current() {
      return current;
    },
    set current(next) {
      current = next;
    },
  };
}
