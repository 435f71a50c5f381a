/** What every page of the site does: the choice of a theme, and the search. */
import {addSearch} from './add-search.js';
import {addThemeChoice} from './theme.js';

const tools = document.querySelector('.site-tools');
if (tools) {
  addSearch(tools);
  addThemeChoice(tools);
}
