import {createIssue, type Issue} from '../../model/issue.js';

/** Blocks that only place others, or stand for nothing that is read. */
const silent = /^(?:core\/)?(?:spacer|separator|more|nextpage)$/;

/** Reports each block that the site would fill when it shows the post: `<!-- wp:latest-posts /-->`. */
export function reportBlocks(html: string, path: string, issues: Issue[]): void {
  for (const part of html.split('<!-- wp:').slice(1)) {
    const end = part.indexOf('-->');
    const block = part.slice(0, Math.max(0, end));
    const [name = ''] = /^[\w/-]*/.exec(block) ?? [];
    if (!block.endsWith('/') || silent.test(name)) continue;
    const found = `"${block.slice(0, -1).trim().slice(0, 120)}"`;
    issues.push(createIssue(`${path}content`, 'shortcode', 'what the block stands for', found));
  }
}

/** The signs that a theme draws beside the heads of an accordion are no words. */
export function withoutSigns(html: string): string {
  return html.replace(
    /<span class="wp-block-accordion-heading__toggle-icon"[^<>]*>[^<>]*<\/span>/g,
    '',
  );
}
