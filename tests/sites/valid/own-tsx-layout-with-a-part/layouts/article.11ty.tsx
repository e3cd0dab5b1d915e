import type { ArticleProps } from '../../../../../src/pages/props.ts';
import { Ribbon } from './parts/ribbon.tsx';

export default function Article({ lang, article }: ArticleProps) {
  return (
    <html lang={lang}>
      <body>
        <Ribbon text={article.desk.text} />
        <h1>{article.title}</h1>
      </body>
    </html>
  );
}
