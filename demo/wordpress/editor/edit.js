import {drawStory, readData} from './draw-story.js';
import {StoryForm} from './story-form.js';

const {createElement: el, Fragment, RawHTML, useState} = wp.element;
const {BlockControls, InspectorControls, useBlockProps} = wp.blockEditor;
const {Disabled, Notice, PanelBody, SelectControl, ToolbarButton, ToolbarGroup} = wp.components;
const {__} = wp.i18n;

/** The block in the editor: a form for a story, then the story as readers will see it. */
export function Edit({attributes, setAttributes}) {
  const [issues, setIssues] = useState([]);
  const [isOpen, setOpen] = useState(!attributes.words);
  const [failure, setFailure] = useState('');
  const take = ({article, issues}, url) => {
    setAttributes({...drawStory(article, attributes.casualtiesAt), url});
    setIssues(issues);
    setOpen(false);
  };
  const cancel = attributes.words ? () => setOpen(false) : undefined;
  if (isOpen) return el('div', useBlockProps(), el(StoryForm, {url: attributes.url, take, cancel}));
  const redraw = (casualtiesAt) => {
    try {
      setAttributes(drawStory(readData(attributes.article), casualtiesAt));
    } catch (error) {
      setFailure(error.message);
    }
  };
  return el(
    Fragment,
    null,
    el(
      BlockControls,
      null,
      el(
        ToolbarGroup,
        null,
        el(ToolbarButton, {onClick: () => setOpen(true)}, __('Replace', 'article-widgets')),
      ),
    ),
    el(
      InspectorControls,
      null,
      el(
        PanelBody,
        {title: __('Toll', 'article-widgets')},
        el(SelectControl, {
          label: __('The toll stands', 'article-widgets'),
          value: attributes.casualtiesAt,
          options: [
            {value: 'end', label: __('after the text', 'article-widgets')},
            {value: 'head', label: __('before the text', 'article-widgets')},
          ],
          onChange: redraw,
        }),
        failure && el(Notice, {status: 'error', isDismissible: false}, failure),
      ),
      issues.length > 0 && el(IssueList, {issues}),
    ),
    el('div', useBlockProps(), el(Disabled, null, el(RawHTML, null, attributes.words))),
  );
}

/** The issues: content of the input that the story lacks or has in a different form. */
function IssueList({issues}) {
  const rows = issues.map(({message}, index) => el('li', {key: index}, message));
  return el(
    PanelBody,
    {title: `${__('Check these', 'article-widgets')} (${issues.length})`},
    el('ul', null, rows),
  );
}
