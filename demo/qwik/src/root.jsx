import {component$} from '@builder.io/qwik';
import {QwikCityProvider, RouterOutlet, useDocumentHead} from '@builder.io/qwik-city';
import 'article-widgets/article-widgets.css';

const Head = component$(() => {
  const {title, meta} = useDocumentHead();
  return (
    <>
      <title>{title}</title>
      {meta.map((props) => (
        <meta key={props.name} {...props} />
      ))}
    </>
  );
});

export default component$(() => (
  <QwikCityProvider>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <Head />
    </head>
    <body>
      <RouterOutlet />
    </body>
  </QwikCityProvider>
));
