import {acceptanceRules} from './acceptance.ts';
import {accessRules} from './access.ts';
import {escalationRules} from './escalation.ts';
import {governanceRules} from './governance.ts';
import {handlingRules} from './handling.ts';
import type {ConflictRule} from './rule.ts';
import {stageRules} from './stages.ts';

export const conflictRules: readonly ConflictRule[] = [...stageRules, ...escalationRules, ...acceptanceRules, ...accessRules, ...handlingRules, ...governanceRules];
