'use client';

import {useEffect} from 'react';

/** Loads the elements once React has taken the page over. */
export function Elements() {
  useEffect(() => {
    import('article-widgets');
  }, []);
  return null;
}
