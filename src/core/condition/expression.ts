/**
 * A compiled condition: the CEL text of the bank, checked at load and kept as plain JSON, so that a start needs no parser.
 * Facts may be unknown, so evaluation is three-valued (Kleene): `undefined` means "cannot be told yet".
 */
export type Scalar = boolean | number | string;

export type Expression =
	| readonly ['value', Scalar]
	| readonly ['fact', string]
	| readonly ['list', readonly Expression[]]
	| readonly ['!', Expression]
	| readonly ['&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in', Expression, Expression]
	| readonly ['?:', Expression, Expression, Expression];

/** The value of a fact, or undefined while it is unknown. */
export type Scope = (fact: string) => Scalar | undefined;

export function evaluate(expression: Expression, scope: Scope): Scalar | undefined {
	switch (expression[0]) {
		case 'value':
			return expression[1];
		case 'fact':
			return scope(expression[1]);
		case 'list':
			return undefined; // Only ever the right side of `in`.
		case '!': {
			const value = evaluate(expression[1], scope);
			return value === undefined ? undefined : !value;
		}

		case '&&':
		case '||': {
			const decides = expression[0] === '||';
			const left = evaluate(expression[1], scope);
			if (left === decides) return decides;
			const right = evaluate(expression[2], scope);
			if (right === decides) return decides;
			return left === undefined || right === undefined ? undefined : !decides;
		}

		case '?:': {
			const test = evaluate(expression[1], scope);
			if (test !== undefined) return evaluate(test ? expression[2] : expression[3], scope);
			const yes = evaluate(expression[2], scope);
			return yes === evaluate(expression[3], scope) ? yes : undefined;
		}

		case 'in': {
			const needle = evaluate(expression[1], scope);
			const list = expression[2][0] === 'list' ? expression[2][1] : [];
			if (needle === undefined) return undefined;
			return list.some((item) => evaluate(item, scope) === needle);
		}

		default: {
			const left = evaluate(expression[1], scope);
			const right = evaluate(expression[2], scope);
			if (left === undefined || right === undefined) return undefined;
			return compare(expression[0], left, right);
		}
	}
}

function compare(operator: '==' | '!=' | '<' | '<=' | '>' | '>=', left: Scalar, right: Scalar): Scalar {
	switch (operator) {
		case '==':
			return left === right;
		case '!=':
			return left !== right;
		case '<':
			return left < right;
		case '<=':
			return left <= right;
		case '>':
			return left > right;
		case '>=':
			return left >= right;
	}
}

/** The literals and facts whose value the expression may itself give; none for what gives true or false. */
export function outcomesOf(expression: Expression): ReadonlyArray<Extract<Expression, readonly ['value' | 'fact', unknown]>> {
	switch (expression[0]) {
		case 'value':
		case 'fact':
			return [expression];
		case 'list':
			return expression[1].flatMap(outcomesOf);
		case '?:':
			return [...outcomesOf(expression[2]), ...outcomesOf(expression[3])];
		default:
			return [];
	}
}

export function holds(expression: Expression | undefined, scope: Scope): boolean {
	return expression === undefined || evaluate(expression, scope) === true;
}

/** Every fact the expression reads, each once, in reading order. */
export function factsIn(expression: Expression): readonly string[] {
	const found = new Set<string>();
	walk(expression, (node) => {
		if (node[0] === 'fact') found.add(node[1]);
	});
	return [...found];
}

/** The facts that make the expression what it is: of an `||` that holds, those of the sides that hold. */
export function factsTelling(expression: Expression, scope: Scope): readonly string[] {
	const [operator] = expression;
	if (operator === '!') return factsTelling(expression[1], scope);
	if (operator !== '&&' && operator !== '||') return factsIn(expression);
	const sides = [expression[1], expression[2]];
	const deciding = sides.filter((side) => evaluate(side, scope) === (operator === '||'));
	return [...new Set((deciding.length > 0 ? deciding : sides).flatMap((side) => factsTelling(side, scope)))];
}

export function walk(expression: Expression, visit: (node: Expression) => void): void {
	visit(expression);
	if (expression[0] === 'value' || expression[0] === 'fact') return;
	if (expression[0] === 'list') {
		for (const item of expression[1]) walk(item, visit);
		return;
	}

	for (const child of expression.slice(1) as readonly Expression[]) walk(child, visit);
}
