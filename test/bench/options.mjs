import {parseArgs} from 'node:util';

export const help = `npm run bench -- [--quick] [--only=case,case] [--browsers=chromium,firefox] [--list]
  --quick     fewer rounds; the sizes stay
  --smoke     tiny sizes, one round: shows that everything still runs, and keeps no result
  --only      names of cases, with commas between them
  --browsers  chromium, firefox or both
  --list      the names of the cases`;

const names = (text) => text.split(',').filter(Boolean);

/** How a run was asked for on the command line. */
export function readOptions(args = process.argv.slice(2)) {
  const {values} = parseArgs({
    args,
    options: {
      quick: {type: 'boolean'},
      smoke: {type: 'boolean'},
      list: {type: 'boolean'},
      help: {type: 'boolean'},
      only: {type: 'string', default: ''},
      browsers: {type: 'string', default: 'chromium,firefox'},
    },
  });
  return {
    help: values.help,
    list: values.list,
    only: names(values.only),
    browsers: names(values.browsers),
    effort: values.smoke ? 'smoke' : values.quick ? 'quick' : 'full',
  };
}
