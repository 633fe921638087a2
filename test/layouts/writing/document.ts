/** The frame around the rows: title, preamble and headings. */
import type {Assessment, Part, Section} from '../assessment.ts';

const preambles = {
	2022: 'This self-assessment form should be completed by the complaints officer and discussed at the landlord’s governing body annually. Evidence should be included to support all statements with additional commentary as necessary.\n\nExplanations must also be provided where a mandatory ‘must’ requirement is not met to set out the rationale for the alternative approach adopted and why this delivers a better outcome.',
	2024: 'This self-assessment form should be completed by the complaints officer and it must be reviewed and approved by the landlord’s governing body at least annually. Once approved, landlords must publish the self-assessment as part of the annual complaints performance and service improvement report on their website.',
};

export function titleOf({landlord, period}: Assessment): string {
	return `${landlord}: self-assessment against the Housing Ombudsman’s Complaint Handling Code, ${period}`;
}

export function preambleOf({edition}: Assessment): string {
	return preambles[edition];
}

/** Every part of every section in turn, with the headings that stand before it. */
export function writeParts(assessment: Assessment, write: (part: Part, section: Section, isFirst: boolean) => string, separator = '\n\n'): string {
	return assessment.sections.flatMap((section) => section.parts.map((part, index) => write(part, section, index === 0))).join(separator);
}

export const sectionHeading = ({number, title}: Section) => `Section ${number} - ${title}`;

/** Title, preamble and one block a part under plain headings. */
export function plainDocument(assessment: Assessment, write: (part: Part) => string): string {
	const parts = writeParts(assessment, (part, section, isFirst) => [isFirst && sectionHeading(section), part.heading, write(part)].filter(Boolean).join('\n\n'));
	return `${titleOf(assessment)}\n\n${preambleOf(assessment)}\n\n${parts}\n`;
}

export function markdownDocument(assessment: Assessment, write: (part: Part, section: Section) => string): string {
	const parts = writeParts(assessment, (part, section, isFirst) => [isFirst && `## ${sectionHeading(section)}`, part.heading && `### ${part.heading}`, write(part, section)].filter(Boolean).join('\n\n'));
	return `# ${titleOf(assessment)}\n\n${preambleOf(assessment)}\n\n${parts}\n`;
}
