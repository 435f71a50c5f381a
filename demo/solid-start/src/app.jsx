import {MetaProvider} from '@solidjs/meta';
import {Router} from '@solidjs/router';
import {FileRoutes} from '@solidjs/start/router';
import {Suspense} from 'solid-js';
import 'article-widgets/article-widgets.css';

export default function App() {
  const root = (props) => (
    <MetaProvider>
      <Suspense>{props.children}</Suspense>
    </MetaProvider>
  );
  return (
    <Router root={root}>
      <FileRoutes />
    </Router>
  );
}
