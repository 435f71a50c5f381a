/** A result as lines of text, for whoever watches a run. */

const pad = (value, width) => String(value ?? '').padStart(width);

const peerLine = (name, peer) => {
  const time =
    peer.milliseconds === undefined
      ? `${pad(peer.kilobytes, 9)} kB`
      : `${pad(peer.milliseconds, 9)} ms`;
  const spread = peer.deviation === undefined ? '' : ` ± ${pad(peer.deviation, 6)}`;
  const interval = peer.interval ? ` (${peer.interval.join('–')})` : '';
  return `  ${name.padEnd(18)}${time}${spread}   × ${peer.ratio}${interval}`;
};

const contestLines = (title, peers) => [
  `  ${title}`,
  ...Object.entries(peers).map(([name, peer]) => peerLine(name, peer)),
];

/** @param result what a case has measured in one engine */
export function describeResult({target}, result) {
  const {screen, nodes, processor, pages, formats, growth, left, millisecondsPerMove} = result;
  const lines = [
    ...(screen ? contestLines('on screen', screen) : []),
    ...(nodes ? contestLines('nodes there', nodes) : []),
    ...(processor ? contestLines('processor time', processor) : []),
    ...Object.entries(pages ?? {}).map(
      ([name, page]) => `  ${name.padEnd(26)}${JSON.stringify(page)}`,
    ),
    ...Object.entries(formats ?? {}).map(
      ([name, format]) => `  ${name.padEnd(10)}${JSON.stringify(format)}`,
    ),
    ...(growth ? [`  ${JSON.stringify({millisecondsPerMove, growth, left})}`] : []),
    ...(target ? [`  target ${result.isMet ? 'met' : 'MISSED'}: ${target.text}`] : []),
  ];
  return lines.join('\n');
}
