import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type Provider,
  type EnvironmentProviders,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {App, Hear, Mount, State} from './state.js';

const template = `
  @if (state().shown) {
    <aw-article
      class="story"
      [article]="state().article"
      [isolated]="state().isolated"
      (aw-load)="hear($event)"
      (aw-error)="hear($event)"
    >
      <p>Fallback</p>
      @if (state().open) {<p>More</p>}
      @for (line of state().lines; track line) {<p>{{ line }}</p>}
    </aw-article>
    <aw-related-stories
      kind="read-next"
      [stories]="state().stories"
      [headingLevel]="state().level"
      (aw-story-select)="hear($event)"
    />
    <aw-casualty-card for="text" [report]="state().report" (aw-figure-select)="hear($event)" />
    <aw-weather-dateline
      place="Delft"
      [temperature]="5.8"
      [switchable]="true"
      (aw-unit-change)="hear($event)"
    />
  }
`;

/** @param providers how the app notices a change */
export async function mountWith(
  providers: (Provider | EnvironmentProviders)[],
  target: HTMLElement,
  initial: State,
  hear: Hear,
): Promise<App> {
  @Component({selector: 'test-page', schemas: [CUSTOM_ELEMENTS_SCHEMA], template})
  class Page {
    readonly state = signal(initial);
    readonly hear = hear;
  }

  target.append(document.createElement('test-page'));
  const app = await bootstrapApplication(Page, {providers});
  const page = app.components[0]!.instance as Page;
  return {update: (state) => page.state.set(state), unmount: () => app.destroy()};
}

export const mount: Mount = (target, state, hear) =>
  mountWith([provideZonelessChangeDetection()], target, state, hear);
