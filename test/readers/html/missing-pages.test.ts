import {expect} from '@open-wc/testing';
import {readArticle} from '../../../src/readers/readers.js';

const now = new Date('2025-01-15');

const page = (title: string, ...paragraphs: readonly string[]) =>
  `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</main></body></html>`;

const missing: readonly string[][] = [
  [
    'Oops! That page can’t be found.',
    'It looks like nothing was found at this location. Maybe try a search?',
  ],
  [
    'Hmm. We looked everywhere.',
    'The link you followed may be broken, or the story may have been removed.',
  ],
  [
    'This content isn’t available right now',
    'The link you followed may be broken, or the page may have been removed.',
  ],
  ['The Quay', 'Sorry, the page you are looking for no longer exists. Try the front page.'],
  ['The page you requested could not be found', 'Go back to the front page.'],
  ['Hoppla… Diese Seite gibt es leider nicht mehr.', 'Zurück zur Startseite.'],
  [
    'Seite nicht gefunden – Die Zeitung',
    'Die gesuchte Seite existiert nicht. Vielleicht hilft die Suche.',
  ],
  ['Page introuvable', 'Oups ! La page que vous cherchez n’existe pas ou plus'],
  ['Le Journal', 'Désolé, la page que vous recherchez est introuvable. Retour à l’accueil.'],
  ['Página no encontrada', 'Parece que no hay nada en esta dirección.'],
  ['El Diario', 'Lo sentimos, la página que buscas no existe. Vuelve a la portada.'],
  ['Pagina non trovata | Il Giornale', 'Torna alla pagina iniziale.'],
  ['Ops! La pagina che stai cercando non esiste.', 'Torna alla pagina iniziale.'],
  ['Página não encontrada', 'Volte para o início.'],
  ['Opa!', 'A página que você procura não existe mais. Volte para o início.'],
  ['Pagina niet gevonden', 'Ga terug naar de voorpagina.'],
  ['Oeps!', 'De pagina die je zoekt bestaat niet meer. Ga terug naar de voorpagina.'],
  ['Страница не найдена', 'Перейдите на главную.'],
  ['Ошибка', 'К сожалению, запрашиваемая вами страница не существует. Перейдите на главную.'],
  ['الصفحة غير موجودة', 'عد إلى الصفحة الرئيسية.'],
  ['عذرًا!', 'الصفحة التي تبحث عنها غير موجودة. عد إلى الرئيسية.'],
  ['Nie znaleziono strony', 'Wróć na stronę główną.'],
  ['Strona, której szukasz, nie istnieje', 'Wróć na stronę główną.'],
  ['Sayfa bulunamadı', 'Ana sayfaya dönün.'],
  ['Üzgünüz!', 'Aradığınız sayfa bulunamadı. Ana sayfaya dönün.'],
];

const stories: readonly string[][] = [
  [
    'Page not found: how a town lost its website',
    'The site of Sandholm has been away since Tuesday, the town said.',
  ],
  [
    'Tax website is down',
    'The page for returns could not be found on Tuesday. The ministry said the link was broken.',
  ],
  [
    'Missing page found',
    'The page that was not found for nine years is back in the book, the library said.',
  ],
  [
    'Council deletes story',
    '“The page you are looking for no longer exists,” the site said on Tuesday. The council gave no reason.',
  ],
  [
    'This page is no longer blank',
    'The museum has filled the last page of its guest book, it said on Monday.',
  ],
  [
    'Seite fehlt im Stadtarchiv',
    'Die gesuchte Seite aus dem Jahr 1612 wurde am Dienstag gefunden, sagte das Archiv.',
  ],
  ['La page perdue du journal est retrouvée', 'La page n’existait plus depuis 1912, dit le musée.'],
  ['Una página perdida', 'La página del siglo XVI no se encontró en el archivo, dijo el museo.'],
  ['Страница истории', 'Страница из книги не найдена, сообщил музей во вторник.'],
  ['Kayıp sayfa bulundu', 'Müze, kayıp sayfanın salı günü bulunduğunu açıkladı.'],
];

describe('a page with status 200', () => {
  for (const [title = '', ...paragraphs] of missing)
    it(`is no story, where it says that the page is missing: ${title}`, async () => {
      const error: unknown = await readArticle(page(title, ...paragraphs), {now}).catch(
        (error: unknown) => error,
      );
      expect(error).to.be.an('error').that.includes({code: 'no-story'});
    });

  it('is no story, where only its text was copied', async () => {
    for (const title of ['404', 'Page not found']) {
      const html = `<h1>${title}</h1><p>Oops! That page can’t be found.</p><p>Maybe try a search?</p>`;
      const error: unknown = await readArticle(html, {now}).catch((error: unknown) => error);
      expect(error).to.be.an('error').that.includes({code: 'no-story'});
    }
  });

  for (const [title = '', ...paragraphs] of stories)
    it(`is a story, where it is news of a page: ${title}`, async () => {
      const {article} = await readArticle(page(title, ...paragraphs), {now});
      expect(article.headline).to.equal(title);
      expect(article.body).to.have.length(paragraphs.length);
    });

  it('is a story, where it is long', async () => {
    const words = 'The museum has filled the last page of its guest book, it said on Monday. ';
    const {article} = await readArticle(page('Page not found', words.repeat(6)), {now});
    expect(article.headline).to.equal('Page not found');
  });
});
