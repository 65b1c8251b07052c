/** Runs before every test file: the product's own clients find the database of this run through the SDK's settings. */
import { inject } from 'vitest';

process.env.AWS_ENDPOINT_URL_DYNAMODB = inject('databaseEndpoint');
