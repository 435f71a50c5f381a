/** Examples of the elements: each can be changed where it is, and copied with all that it needs. */
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
