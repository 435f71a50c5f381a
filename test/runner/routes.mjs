/** Answers of servers that misbehave, for tests of `src`. */
const answers = {
  '/routes/login': (context) => (context.body = '<form>Sign in</form>'),
  '/routes/gated': (context) => context.redirect('/routes/login'),
  '/routes/forbidden': (context) => (context.status = 403),
  '/routes/picture': (context) => {
    context.type = 'image/png';
    context.body = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  },
  '/routes/broken-json': (context) => {
    context.type = 'application/json';
    context.body = '{"headline": "The bridge is closed", "body": [';
  },
  '/routes/cut-off': (context) => {
    context.respond = false;
    context.res.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
    context.res.write('{"headline": "Half a');
    setTimeout(() => context.res.destroy(), 50);
  },
  /** A server that never answers. */
  '/routes/unanswered': (context) => (context.respond = false),
  '/routes/soft/app': (context) =>
    (context.body = '<!doctype html><title>App</title><div id="root"></div>'),
  '/routes/soft/login': (context) =>
    (context.body =
      '<!doctype html><title>News</title><h1>Please log in</h1><form><p>Use your account. Or make one.</p><input type="password"></form>'),
  '/routes/soft/null': (context) => {
    context.type = 'application/json';
    context.body = 'null';
  },
  '/routes/soft/not-found': (context) =>
    (context.body =
      '<!doctype html><title>Page not found | News</title><h1>Page not found</h1><p>There is nothing here. Go back to the front page.</p>'),
  '/routes/latin': (context) => {
    context.set('content-type', 'text/html; charset=iso-8859-1');
    context.body = Buffer.from(
      '<h1>Caf\xe9</h1><p>Ol\xe9, said the crowd in the square. It was noon.</p>',
      'latin1',
    );
  },
};

/** A long story with names to lead to, and a link of its own; in the model and as HTML. */
const long = Array.from(
  {length: 60},
  (_, index) => `Lock ${index} of the canal is shut since Sunday.`,
);
const named = {40: 'map', 50: 'café'};
answers['/routes/anchors/story.json'] = (context) => {
  context.type = 'application/json';
  const link = {type: 'link', url: '#map', content: ['See the map']};
  const body = long.map((text, index) => ({
    type: 'paragraph',
    ...(named[index] && {id: named[index]}),
    content: [text],
  }));
  context.body = JSON.stringify({
    headline: 'The locks',
    body: [{type: 'paragraph', content: [link]}, ...body],
  });
};
answers['/routes/anchors/story.html'] = (context) => {
  const paragraphs = long.map(
    (text, index) => `<p${named[index] ? ` id="${named[index]}"` : ''}>${text}</p>`,
  );
  context.body = `<article><h1>The locks</h1><p><a href="#map">See the map</a></p>${paragraphs.join('')}</article>`;
};
/** A page that shows it: `?story.json&isolated`. */
answers['/routes/anchors/page'] = (context) => {
  const [name, isolated = ''] = context.querystring.split('&');
  context.body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
    <nav><a id="outside" href="#map">Map</a></nav>
    <aw-article src="/routes/anchors/${name}" ${isolated}></aw-article>
    <script type="module" src="/src/index.ts"></script>`;
};

const counts = new Map();

/** Middleware: `/routes/count?path=…` says how often a route was asked for. */
export function routes(context, next) {
  if (context.path === '/routes/count') {
    context.body = String(counts.get(context.query.path) ?? 0);
    return undefined;
  }
  const answer = answers[context.path];
  if (!answer) return next();
  counts.set(context.url, (counts.get(context.url) ?? 0) + 1);
  return answer(context);
}
