import {expect} from '@open-wc/testing';
import type {Article} from '../../../../src/model/article.js';
import {articleText, readArticle} from '../../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');
const headline = 'Nine people rescued after barge runs aground';
const paragraphs = [
  'Nine people were taken off a gravel barge on Saturday after it ran aground, the coastguard said.',
  'The vessel had left Port Elwin shortly before dawn and lost power within the hour.',
  'No fuel had leaked by the evening, and a tug was expected on Sunday, the port said.',
];
const story = [headline, ...paragraphs].join('\n\n');
const request = 'Can you send us three hundred words by noon?';

function textsOf({body}: Article): string[] {
  return body.map((block) => articleText({headline: '', body: [block]}).trim());
}

/** The line above an answered message, as programs write it. */
const attributions = {
  en: 'On Sat, 28 Nov 2026 at 09:14, Night Desk <desk@paper.example> wrote:',
  de: 'Am Sa., 28. Nov. 2026 um 09:14 Uhr schrieb Redaktion Bote <\nredaktion@bote.example>:',
  fr: 'Le sam. 28 nov. 2026 à 09:14, Desk Web <desk@journal.example> a écrit :',
  es: 'El sáb, 28 nov 2026 a las 9:14, Mesa (<mesa@diario.example>) escribió:',
  pt: 'Em sáb., 28 de nov. de 2026 às 09:14, Mesa <mesa@jornal.example> escreveu:',
  nl: 'Op za 28 nov 2026 om 09:14 schreef Nieuwsdienst <nieuws@krant.example>:',
  ru: 'сб, 28 нояб. 2026 г. в 09:14, Редакция <red@gazeta.example>:',
  uk: 'сб, 28 лист. 2026 р. о 09:14 Редакція <red@gazeta.example> пише:',
  tr: 'Haber Masası <masa@gazete.example>, 28 Kas 2026 Cmt, 09:14 tarihinde şunu yazdı:',
  ar: 'في السبت، 28 نوفمبر 2026 في 9:14 ص تمت كتابة ما يلي بواسطة مكتب <news@sahifa.example>:',
  he: '\u202bבתאריך שבת, 28 בנוב׳ 2026 ב-9:14 מאת \u202aדסק\u202c <\u202adesk@iton.example\u202c>:\u202c',
  fa: 'در تاریخ شنبه ۲۸ نوامبر ۲۰۲۶،\u200f ۹:۱۴ میز خبر <desk@rooznameh.example> نوشت:',
  hi: 'शनि, 28 नव॰ 2026 को 9:14 am बजे को डेस्क <desk@akhbar.example> ने लिखा:',
  zh: '夜班编辑 <yeban@bao.example> 于2026年11月28日周六 09:14写道：',
  ja: '2026年11月28日(土) 9:14 夜勤デスク <desk@shimbun.example>:',
  'without an address': 'On 28/11/2026 09:14, Night Desk wrote:',
};

/** The head of an older message below, as Outlook and others write it. */
const heads = {
  en: '________________________________\nFrom: Desk <desk@paper.example>\nSent: Saturday, November 28, 2026 8:40 AM\nTo: Tom\nSubject: barge',
  de: '-----Ursprüngliche Nachricht-----\nVon: Redaktion <redaktion@bote.example>\nGesendet: Samstag, 28. November 2026 08:40\nAn: Jana\nBetreff: Lastkahn',
  ru: 'От: Редакция <red@gazeta.example>\nОтправлено: 28 ноября 2026 г. 9:14\nКому: Порт\nТема: баржа',
  zh: '------------------ 原始邮件 ------------------\n发件人: "夜班编辑" <yeban@bao.example>\n发送时间: 2026年11月28日\n收件人: "新闻办"\n主题: 驳船',
};

const disclaimers = [
  'This e-mail is confidential. If you are not the intended recipient, please delete it.',
  'Diese E-Mail enthält vertrauliche Informationen und ist nur für den Adressaten bestimmt.',
  'Ce message et ses pièces jointes sont confidentiels et destinés à leur destinataire.',
  'AVISO LEGAL: Este mensaje puede contener información confidencial.',
  'Esta mensagem é confidencial e destina-se exclusivamente ao destinatário.',
];

describe('a story that was copied out of a mail program', () => {
  for (const [form, line] of Object.entries(attributions)) {
    it(`is without the message that it answers: ${form}`, async () => {
      const {article, issues} = await readArticle(`${story}\n\n${line}\n\n> ${request}`, {now});
      expect(article.headline).to.equal(headline);
      expect(textsOf(article)).to.deep.equal(paragraphs);
      expect(issues.map(({message}) => message).join('\n')).to.contain(request);
    });
  }

  for (const [form, head] of Object.entries(heads)) {
    it(`is without an older message with its head: ${form}`, async () => {
      const {article, issues} = await readArticle(`${story}\n\n${head}\n\n${request}`, {now});
      expect(article.headline).to.equal(headline);
      expect(textsOf(article)).to.deep.equal(paragraphs);
      expect(issues.map(({message}) => message).join('\n')).to.contain(request);
    });
  }

  for (const disclaimer of disclaimers) {
    it(`is without the rules of the house: ${disclaimer.slice(0, 30)}`, async () => {
      const text = `Hi all,\n\nCopy below for Sunday.\n\n${story}\n\nBest,\nTom\n\n--\nTom Harding\nCoast reporter\n\n${disclaimer}`;
      const {article, issues} = await readArticle(text, {now});
      expect(textsOf(article)).to.deep.equal(paragraphs);
      const said = issues.filter(({code}) => code === 'letter').map(({message}) => message);
      for (const words of ['Hi all,', 'Copy below', 'Coast reporter', disclaimer])
        expect(said.join('\n')).to.contain(words);
    });
  }

  it('is read where it is quoted below an answer', async () => {
    const quoted = `Hi desk,\n\n${story}`.replace(/^/gm, '> ');
    const text = `Lovely, thanks. Running it now.\n\n${attributions.en}\n\n${quoted}`;
    const {article, issues} = await readArticle(text, {now});
    expect(article.headline).to.equal(headline);
    expect(textsOf(article)).to.deep.equal(paragraphs);
    expect(issues.map(({message}) => message).join('\n')).to.contain('Running it now.');
  });

  it('has whole sentences where lines were broken at a column, and where a page ended', async () => {
    const text = [
      headline,
      '',
      'Nine people were taken off a gravel barge on Saturday after it',
      'ran aground on a sandbank, the coastguard said. The vessel was',
      '',
      'carrying six hundred tonnes when it lost power before dawn, and',
      'two of its tanks were damaged.',
      '',
      'No fuel had leaked by the evening, the port said, and a big',
      'tug was expected on Sunday.',
      '',
      '-- ',
      'The information in this e-mail is intended solely for the addressee',
      'and confidential.',
    ];
    const {article} = await readArticle(text.join('\n'), {now});
    expect(textsOf(article)).to.deep.equal([
      'Nine people were taken off a gravel barge on Saturday after it ran aground on a sandbank, the coastguard said. The vessel was carrying six hundred tonnes when it lost power before dawn, and two of its tanks were damaged.',
      'No fuel had leaked by the evening, the port said, and a big tug was expected on Sunday.',
    ]);
  });

  it('keeps a message that it quotes between its own paragraphs', async () => {
    const text = `${headline}\n\n${paragraphs[0]}\n\nOn 3 March 2026 at 09:14, the harbour master (master@port.example) wrote:\n\n> Nobody will pay for a buoy on that sandbank.\n\n${paragraphs[2]}`;
    const {article, issues} = await readArticle(text, {now});
    expect(article.body.map(({type}) => type)).to.deep.equal([
      'paragraph',
      'paragraph',
      'quote',
      'paragraph',
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('keeps a sentence about a confidential message', async () => {
    const last = 'This message, the ministry said, was confidential.';
    const {article} = await readArticle(`${story}\n\n${last}`, {now});
    expect(textsOf(article).at(-1)).to.equal(last);
  });

  it('is read from the HTML of Gmail, with its headline', async () => {
    const html = `<div dir="ltr"><div>Hi all,</div><br><div><b>${headline}</b></div>${paragraphs.map((words) => `<div>${words}</div>`).join('<br>')}<br><div>Best,</div><div>Tom</div><br><span>-- </span><br><div class="gmail_signature">Tom Harding<br><img src="https://paper.example/logo.png" width="200" height="60" alt=""></div></div><div class="gmail_quote"><div class="gmail_attr">${attributions.en.replace('<', '&lt;').replace('>', '&gt;')}<br></div><blockquote class="gmail_quote">${request}</blockquote></div>`;
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
    expect(article.headline).to.equal(headline);
    expect(textsOf(article)).to.deep.equal(paragraphs);
    expect(issues.map(({message}) => message).join('\n')).to.contain('logo.png');
  });

  it('is read from a message that Apple Mail forwards', async () => {
    const html = `<div>Begin forwarded message:</div><br><blockquote type="cite"><div><b>From: </b>Press Office &lt;press@port.example&gt;<br></div><div><b>Subject: </b>Barge aground<br></div><div><b>Date: </b>28 November 2026 at 11:02:15 GMT<br></div><br><div>Dear editors,<br><br>${paragraphs.join('<br><br>')}<br><br>Kind regards,<br>Press Office</div></blockquote>`;
    const {article} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
    expect(article.headline).to.equal('Barge aground');
    expect(textsOf(article)).to.deep.equal(paragraphs);
  });
});
