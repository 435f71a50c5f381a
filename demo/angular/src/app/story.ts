import {Directive, ElementRef, inject, InjectionToken, input, type OnChanges} from '@angular/core';
import type {Article, AwArticle, Given} from 'article-widgets';
import type {PrintedMarkup} from 'article-widgets/server.js';

type Print = (tag: 'aw-article', data: {article: Given<Article>}) => PrintedMarkup | undefined;

/** Renders the HTML of an element on a server; in a browser the element draws itself. */
export const PRINT = new InjectionToken<Print>('printMarkup');

/** Sets the data of `<aw-article>`, and on a server its HTML. */
@Directive({selector: 'aw-article'})
export class Story implements OnChanges {
  readonly article = input.required<Given<Article>>();
  readonly #element = inject<ElementRef<AwArticle>>(ElementRef).nativeElement;
  readonly #print = inject(PRINT, {optional: true});

  ngOnChanges() {
    const article = this.article();
    if (!this.#print) this.#element.article = article;
    const markup = this.#print?.('aw-article', {article});
    if (!markup) return;
    for (const [name, value] of Object.entries(markup.attributes))
      this.#element.setAttribute(name, value);
    // Not raw data: markup from the library's templates, which escape all data.
    this.#element.innerHTML = markup.html;
  }
}
