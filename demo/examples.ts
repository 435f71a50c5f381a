/** Examples of the elements, which readers can edit in place and copy with everything they need. */
import '../src/page/bundle.js';
import {addEditor} from './example-editor.js';
import {watchSwitches} from './example-switches.js';

const views = Array.from(document.querySelectorAll<HTMLElement>('.example'), addEditor);
const switches = document.querySelector<HTMLFormElement>('#switches');
if (switches)
  watchSwitches(
    switches,
    views.filter((view) => view !== undefined),
  );
