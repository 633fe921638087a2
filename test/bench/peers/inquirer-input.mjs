// One prompt of the best-kept library for prompts.
import inquirer from 'inquirer';

await inquirer.prompt({type: 'input', name: 'answer', message: 'READY'});
