import { shellApp } from '../compose/shell.ts';
import { httpHandler } from '../platform/http/lambda.ts';

export const handler = httpHandler(shellApp());
