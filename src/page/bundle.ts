/**
 * The bundle for a script tag: every element, and one chunk per language, loaded when a page needs
 * it.
 */
import './load-languages.js';
import {watchLegibility} from './legibility.js';

watchLegibility();

export * from '../index.js';
