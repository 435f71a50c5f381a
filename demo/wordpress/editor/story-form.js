import {readAddress, readPasted} from './read-story.js';

const {createElement: el, useState} = wp.element;
const {Button, FormFileUpload, Notice, Placeholder, TextareaControl, TextControl} = wp.components;
const {__} = wp.i18n;

/**
 * A form for a story: by address, paste or file. On an error it shows the reason and keeps the
 * input.
 */
export function StoryForm({url, take, cancel}) {
  const [address, setAddress] = useState(url);
  const [text, setText] = useState('');
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = async (reading, from = '') => {
    setBusy(true);
    setFailure('');
    try {
      take(await reading, from);
    } catch (error) {
      setFailure(error.message);
      setBusy(false);
    }
  };
  // The clipboard contains HTML besides text, but a text area would only keep the text.
  const paste = (event) => {
    const {clipboardData} = event;
    if (!clipboardData.getData('text/html')) return;
    event.preventDefault();
    setText(clipboardData.getData('text/plain'));
    run(readPasted(clipboardData));
  };
  return el(
    Placeholder,
    {icon: 'media-document', label: __('Story', 'article-widgets'), isColumnLayout: true},
    failure && el(Notice, {status: 'error', isDismissible: false}, failure),
    el(TextControl, {
      label: __('Address of a story', 'article-widgets'),
      type: 'url',
      value: address,
      onChange: setAddress,
    }),
    el(
      Button,
      {
        variant: 'primary',
        disabled: isBusy || !address,
        onClick: () => run(readAddress(address), address),
      },
      __('Read the address', 'article-widgets'),
    ),
    el(TextareaControl, {
      label: __('Or paste it: text, HTML, or data', 'article-widgets'),
      value: text,
      rows: 6,
      onChange: setText,
      onPaste: paste,
    }),
    el(
      Button,
      {
        variant: 'secondary',
        disabled: isBusy || !text.trim(),
        onClick: () => run(readPasted(text)),
      },
      __('Use what is pasted', 'article-widgets'),
    ),
    el(
      FormFileUpload,
      {variant: 'secondary', onChange: ({target}) => run(readPasted(target.files[0]))},
      __('Open a file', 'article-widgets'),
    ),
    cancel &&
      el(Button, {variant: 'tertiary', onClick: cancel}, __('Keep the story', 'article-widgets')),
  );
}
