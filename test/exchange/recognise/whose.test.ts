import {expect, test} from 'vitest';
import {readWhose} from '../../../src/exchange/recognise/whose.ts';

test.each<[string[], string, string]>([
	[['title: Glan Homes self-assessment 2025', 'author: x'], 'Glan Homes', 'Glan Homes self-assessment 2025'],
	[['Title: "Glan Homes: self-assessment 2025"'], 'Glan Homes', 'Glan Homes: self-assessment 2025'],
	[['---', 'title: Self-assessment 2025', 'organisation: Glan Homes', '---'], 'Glan Homes', 'Self-assessment 2025'],
	[['Document title: Glan Homes self-assessment'], 'Glan Homes', 'Glan Homes self-assessment'],
	[['% Glan Homes self-assessment', '% A. Author'], 'Glan Homes', 'Glan Homes self-assessment'],
	[['#+TITLE: Glan Homes self-assessment'], 'Glan Homes', 'Glan Homes self-assessment'],
	[['Landlord: Glan', 'Self-assessment'], 'Glan', 'Self-assessment'],
	[['Name of landlord: Glan'], 'Glan', 'Name of landlord: Glan'],
	[['landlord: "Tŷ Dŵr"'], 'Tŷ Dŵr', 'landlord: "Tŷ Dŵr"'],
])('%j', (preface, landlord, title) => {
	expect(readWhose(preface)).toMatchObject({landlord, title});
});

test('the head of the pages names the landlord where nothing else does', () => {
	expect(readWhose(['Self-assessment 2025'], ['Glan Homes – Complaints']).landlord).toBe('Glan Homes');
	expect(readWhose(['Fern Homes self-assessment'], ['Glan Homes']).landlord).toBe('Fern Homes');
});
