import type {KeyName} from '../keys.ts';

type ListMove = 'previous' | 'next' | 'previous-page' | 'next-page' | 'first' | 'last' | 'erase';

/** What a named key does in any list that can be typed into. */
export const listKeys: Readonly<Partial<Record<KeyName, ListMove>>> = {
	backspace: 'erase',
	up: 'previous',
	'shift-tab': 'previous',
	down: 'next',
	tab: 'next',
	'page-up': 'previous-page',
	'page-down': 'next-page',
	home: 'first',
	top: 'first',
	end: 'last',
	bottom: 'last',
};
