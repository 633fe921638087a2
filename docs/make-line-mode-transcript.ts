/** Writes line-mode-transcript.md from a real run of line mode: `node docs/make-line-mode-transcript.ts`. */
import '../test/helpers/late-parts.ts';
import fs from 'node:fs';
import path from 'node:path';
import {tenQuestions} from '../test/plain/ten-questions.ts';

const text = `# Line mode, as it is heard

Ten questions of the 2024 interview as a screen reader or a plain terminal gets them: every line once, in this order, nothing drawn over. What stands after "Text:", "Answer:",
"Number:", "Numbers:", "Document:" or "Where:", and the lines of a text up to its full stop, is typed. Made by \`node docs/make-line-mode-transcript.ts\` from the program itself; a test holds that
nothing in it is decoration and nothing is told twice.

\`\`\`text
${(await tenQuestions(true)).trim()}
\`\`\`
`;
fs.writeFileSync(path.join(import.meta.dirname, 'line-mode-transcript.md'), text);
