import { Hono } from 'hono';
import { z } from 'zod/mini';
import { docsPage } from './docs-page.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

type Json = Record<string, unknown>;

const problem = z.object({ error: z.string(), message: z.string(), request: z.optional(z.string()) });

const everywhere = {
  400: 'The request is wrong; the message names the field.',
  500: 'Something broke; nothing was changed.',
};
const whenSignedIn = { 401: 'Nobody is signed in.', 404: 'There is nothing here that the reader may see.' };

/** The OpenAPI 3.1 document, made from the schemas that check what comes in. */
function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) (paths[endpoint.path] ??= {})[endpoint.method] = operationOf(endpoint);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Evenhand',
      version: '1',
      description:
        'Everything that happens is an entry about a record. Whatever goes wrong is said in one shape: a word for programs and a sentence for people.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'evenhand.session_token' } },
    },
  };
}

function operationOf({ says, signedIn, parts, query, body, answer, answersAs, problems }: Endpoint): Json {
  const wrong = { ...everywhere, ...(signedIn && whenSignedIn), ...problems };
  return {
    summary: says,
    ...(signedIn && { security: [{ session: [] }] }),
    parameters: [...parametersOf(parts, 'path'), ...parametersOf(query, 'query')],
    ...(body && { requestBody: { required: true, content: contentOf(schemaOf(body, 'input')) } }),
    responses: {
      200: { description: 'Done.', content: contentOf(schemaOf(answer, 'output'), answersAs) },
      ...Object.fromEntries(
        Object.entries(wrong).map(([status, description]) => [
          status,
          { description, content: contentOf({ $ref: '#/components/schemas/Problem' }) },
        ]),
      ),
    },
  };
}

function parametersOf(shape: z.ZodMiniType | undefined, where: 'path' | 'query'): Json[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: where, schema },
    required: where === 'path' || required.includes(name),
  }));
}

const contentOf = (schema: Json, type = 'application/json'): Json => ({ [type]: { schema } });

function schemaOf(shape: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json;
  return schema;
}

/** The document for programs, and the same as a page for people. */
export function openApiRoutes(): Hono {
  const document = openApiDocument();
  const page = docsPage(document);
  return new Hono()
    .get('/openapi.json', (c) => c.json(document))
    .get('/docs', (c) => c.html(page.html, 200, { 'content-security-policy': page.policy }));
}
