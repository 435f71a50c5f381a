import 'zone.js';
import {provideZoneChangeDetection} from '@angular/core';
import {mountWith} from './angular.js';
import type {Mount} from './state.js';

export const mount: Mount = (target, state, hear) =>
  mountWith([provideZoneChangeDetection()], target, state, hear);
