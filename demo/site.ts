/** Behaviour of all pages of the site: the search and the choice of a theme. */
import {watchSearch} from './watch-search.js';
import {watchTheme} from './watch-theme.js';

const tools = document.querySelector('.site-tools');
const search = tools?.querySelector('button');
const theme = tools?.querySelector('select');
if (search) watchSearch(search);
if (theme) watchTheme(theme);
