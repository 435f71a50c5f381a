import metadata from '../block.json' with {type: 'json'};
import {Edit} from './edit.js';

const {createElement, RawHTML} = wp.element;

wp.blocks.registerBlockType(metadata.name, {
  ...metadata,
  edit: Edit,
  // What stays in the post when the plugin is gone; while it is there, the server prints the whole story.
  save: ({attributes}) => createElement(RawHTML, null, attributes.quotation),
});
