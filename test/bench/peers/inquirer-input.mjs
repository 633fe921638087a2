// One prompt of the best-kept library for prompts.
import {input} from '@inquirer/prompts';

await input({message: 'READY'});
