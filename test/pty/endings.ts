/** The ways a program is ended from outside. */
import type {TerminalProgram} from '../helpers/pty.ts';

export const endings = ['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGSTOP, then SIGKILL'] as const;
export type Ending = (typeof endings)[number];

export function endProgram(program: TerminalProgram, way: Ending): void {
	if (way.startsWith('SIGSTOP')) program.kill('SIGSTOP');
	program.kill(way.startsWith('SIGSTOP') ? 'SIGKILL' : way);
}
