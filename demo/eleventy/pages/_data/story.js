import {readFile} from 'node:fs/promises';

export default async () => JSON.parse(await readFile('../story.json', 'utf8'));
