import metadata from '../block.json' with {type: 'json'};
import {Edit} from './edit.js';

const {createElement, RawHTML} = wp.element;

wp.blocks.registerBlockType(metadata.name, {
  ...metadata,
  edit: Edit,
  // Stays in the post when the plugin is removed; with the plugin, the server renders the whole
  // story.
  save: ({attributes}) => createElement(RawHTML, null, attributes.quotation),
});
