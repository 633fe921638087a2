// One prompt of the best-kept library for prompts. It comes with inquirer.
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const {input} = await import(createRequire(require.resolve('@inquirer/prompts')).resolve('@inquirer/prompts'));
await input({message: 'READY'});
