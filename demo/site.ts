/** What every page of the site does: the choice of a theme. */
import {addThemeChoice} from './theme.js';

const tools = document.querySelector('.site-tools');
if (tools) addThemeChoice(tools);
