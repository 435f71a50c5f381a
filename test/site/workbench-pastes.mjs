/** What editors paste: an invented flood, as each program gives it. */
const toll =
  'At least 14 people were killed when the river burst its banks, the interior ministry said on Monday.';
const bridge = 'The bridge is closed until further notice.';

export const pastes = {
  text: {
    'text/plain': `The river floods the lower town\n\nMARWICK, March 3, 2025 - ${toll}\n\n${bridge}`,
  },
  'a Word document': {
    'text/plain': `The river floods the lower town\n${toll}\n${bridge}`,
    'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<h1 class=MsoTitle>The river floods the lower town</h1>
<p class=MsoNormal><b>${toll}</b><span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[1]</a></span></p>
<p class=MsoNormal>${bridge}</p>
<div style='mso-element:comment-list'><div class=msocomtxt id="_com_1"><p class=MsoCommentText>Ask the hospital again</p></div></div>
<!--EndFragment--></body></html>`,
  },
  'a Google document': {
    'text/plain': `The river floods the lower town\n${toll}\n${bridge}`,
    'text/html': `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="ltr"><span style="font-size:20pt">The river floods the lower town</span></h1><p dir="ltr"><span style="font-weight:700">${toll}</span></p><p dir="ltr"><span>${bridge}</span></p></b>`,
  },
  'an email': {
    'text/plain': `From: Desk <desk@example.org>\nTo: editor@example.org\nSubject: The river floods the lower town\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n\n${toll}\n\n${bridge}`,
  },
  'a WordPress post': {
    'text/plain': `<!-- wp:heading {"level":1} -->\n<h1>The river floods the lower town</h1>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>${toll}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>${bridge}</p>\n<!-- /wp:paragraph -->`,
  },
};

/** A thread, as a page of posts is copied. */
export const thread = {
  'text/plain': `Anna Example @anna · 3h\n1/ The river floods the lower town.\n\n2/ ${toll}\n\n3/ ${bridge}\n\n12 replies 40 reposts`,
};

export const words = {headline: 'The river floods the lower town', toll, bridge};
