/** The bundle for a script tag: every element, and a chunk for each language, loaded when it is met. */
import './load-languages.js';
import {watchLegibility} from './legibility.js';

watchLegibility();

export * from '../index.js';
