import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Where a cent may become a fraction: the one rounding, shares to be shown, and how amounts are written. */
const WHERE_IT_MAY = new Set(['shared/kernel/money.ts', 'shared/kernel/format.ts', 'shared/kernel/apportion.ts']);
const SOURCES = ['shared/**/*.ts', 'functions/**/*.ts', 'infra/**/*.ts', 'web/src/**/*.{ts,tsx}'];
/** Files in which an amount can have a type: the others name none of these. */
const SPEAKS_OF_MONEY = /kernel\/money\.ts|finance\/|Cents\b|grantedSubsidy|formatMoney/;

const FRACTIONAL = new Set([
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskEqualsToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.PercentEqualsToken,
]);
/** Whatever rounds or makes a fraction. Smallest, largest and distance stay whole. */
const ROUNDING = /^(Math\.(?!abs$|min$|max$|sign$)\w+|(Number\.)?parseFloat)$/;
const WRITTEN_AS_FRACTION = new Set(['toFixed', 'toPrecision', 'toExponential']);
/** What hands a number on as it is. */
const PASSES_ON = /^(Number|Math\.(abs|min|max))$/;

/** What looks like it, before it is known what is reckoned with: files without any of these need no types. */
const isSuspect = (node: ts.Node): boolean =>
  (ts.isBinaryExpression(node) && FRACTIONAL.has(node.operatorToken.kind)) ||
  (ts.isCallExpression(node) &&
    (ROUNDING.test(node.expression.getText()) ||
      (ts.isPropertyAccessExpression(node.expression) && WRITTEN_AS_FRACTION.has(node.expression.name.text))));

const hasSuspects = (file: string): boolean => {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const within = (node: ts.Node): boolean => isSuspect(node) || ts.forEachChild(node, within) === true;
  return within(source);
};

/** The program of these files under the options of the repository. */
const programOf = (root: string, files: readonly string[]): ts.Program => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  return ts.createProgram([...files], { ...options, types: [], noEmit: true, skipLibCheck: true });
};

const isCents = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  type.isUnion()
    ? type.types.some((one) => isCents(checker, one))
    : type.isIntersection() &&
      checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias).includes('"Cents"');

/** Whether money is in an expression, also where arithmetic took its brand away: a sum of cents is a plain number. */
const holdsMoney = (checker: ts.TypeChecker, node: ts.Expression): boolean => {
  const holds = (inner: ts.Expression): boolean => holdsMoney(checker, inner);
  if (isCents(checker, checker.getTypeAtLocation(node))) return true;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return holds(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return holds(node.operand);
  if (ts.isBinaryExpression(node)) return holds(node.left) || holds(node.right);
  if (ts.isConditionalExpression(node)) return holds(node.whenTrue) || holds(node.whenFalse);
  if (ts.isCallExpression(node) && PASSES_ON.test(node.expression.getText())) return node.arguments.some(holds);
  return false;
};

/** What is done to money in a node that only whole numbers survive by luck; nothing when nothing is. */
const mistakeIn = (checker: ts.TypeChecker, node: ts.Node): string | undefined => {
  if (!isSuspect(node)) return undefined;
  if (ts.isBinaryExpression(node))
    return holdsMoney(checker, node.left) || holdsMoney(checker, node.right) ? node.operatorToken.getText() : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression;
  if (ROUNDING.test(called.getText()) && node.arguments.some((given) => holdsMoney(checker, given)))
    return called.getText();
  if (!ts.isPropertyAccessExpression(called) || !WRITTEN_AS_FRACTION.has(called.name.text)) return undefined;
  return holdsMoney(checker, called.expression) ? called.name.text : undefined;
};

/** Each place in these files where money is divided, multiplied, rounded or written as a fraction: `file:line operator`. */
export const moneyMistakes = (root: string, files: readonly string[]): string[] => {
  const suspects = files.filter(hasSuspects);
  const program = programOf(root, suspects);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of suspects) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not in the program`);
    const visit = (node: ts.Node): void => {
      const mistake = mistakeIn(checker, node);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (mistake !== undefined) found.push(`${relative(root, file)}:${line + 1} ${mistake}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
};

/** Every source of the product that speaks of money, but for where a cent may become a fraction. */
export const moneyFiles = (root: string): string[] =>
  globSync(SOURCES, { cwd: root })
    .filter((file) => !WHERE_IT_MAY.has(file))
    .map((file) => join(root, file))
    .filter((file) => SPEAKS_OF_MONEY.test(readFileSync(file, 'utf8')));
