/** Astro with its own Markdown. */
import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://ledger.example', outDir: './_site' });
