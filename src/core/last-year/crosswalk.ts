/** From the provisions of a document's edition to those of a bank; inside an edition each leads to itself. */
import {provisions, type Bank, type Origin} from '../bank/bank.ts';
import type {Edition} from '../bank/edition.ts';

export function canFollow(bank: Bank, edition: Edition): boolean {
	return bank.edition === edition || bank.crosswalk?.from === edition;
}

/** Where each provision of the bank came from, in the form's order; none where no crosswalk leads from that edition. */
export function originsFrom(bank: Bank, edition: Edition): readonly Origin[] {
	if (bank.edition === edition) return provisions(bank).map(({id}) => ({provision: id, kind: 'same', from: [id], asksAnew: []}));
	return bank.crosswalk?.from === edition ? bank.crosswalk.origins : [];
}

/** What a provision of that edition became; none when it ended. */
export function successorsOf(bank: Bank, edition: Edition, provision: string): readonly Origin[] {
	return originsFrom(bank, edition).filter(({from}) => from.includes(provision));
}

/** Why nothing takes the provision up; undefined when something does. */
export function endedBecause(bank: Bank, edition: Edition, provision: string): string | undefined {
	return bank.crosswalk?.from === edition ? bank.crosswalk.ended.find((ended) => ended.provision === provision)?.because : undefined;
}
