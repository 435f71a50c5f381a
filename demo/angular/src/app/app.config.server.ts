import {mergeApplicationConfig} from '@angular/core';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {printMarkup} from 'article-widgets/server.js';
import {config as browserConfig} from './app.config';
import {PRINT} from './story';

export const config = mergeApplicationConfig(browserConfig, {
  providers: [
    provideServerRendering(withRoutes([{path: '**', renderMode: RenderMode.Server}])),
    {provide: PRINT, useValue: printMarkup},
  ],
});
