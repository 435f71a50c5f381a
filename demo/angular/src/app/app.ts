import {Component, CUSTOM_ELEMENTS_SCHEMA, inject} from '@angular/core';
import {Meta, Title} from '@angular/platform-browser';
import story from '../../../story.json';
import {Story} from './story';

@Component({
  selector: 'app-root',
  imports: [Story],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<aw-article [article]="story" />`,
})
export class App {
  readonly story = story;

  constructor() {
    inject(Title).setTitle(story.headline);
    inject(Meta).updateTag({name: 'description', content: story.standfirst});
  }
}
