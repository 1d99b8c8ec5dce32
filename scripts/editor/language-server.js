/**
 * A client of yaml-language-server, as VS Code and others are: it speaks the Language Server Protocol
 * over the server's standard input and output.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const program = fileURLToPath(
  new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
  },
};

/**
 * Starts a server for a folder.
 * @param {string} folder
 * @param {Record<string, string[]>} schemas Globs of the files that each schema is for.
 */
export async function startServer(folder, schemas) {
  // What the extension for VS Code sets, but for the catalogue of schemas on the web.
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
  const settings = { yaml: { ...yaml, schemas } };
  const server = spawn(process.execPath, [program, '--stdio']);
  const answers = new Map();
  const diagnostics = new Map();
  let sent = 0;
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method, params) =>
    new Promise((answer, fail) => {
      answers.set(++sent, { answer, fail });
      send({ id: sent, method, params });
    });
  readMessages(server.stdout, ({ id, method, params, result, error }) => {
    if (method === 'workspace/configuration')
      send({ id, result: params.items.map(({ section }) => settings[section] ?? null) });
    else if (method === 'textDocument/publishDiagnostics')
      diagnostics.get(params.uri)?.(params.diagnostics);
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (error) answers.get(id)?.fail(new Error(error.message));
    else answers.get(id)?.answer(result);
  });
  const rootUri = pathToFileURL(folder).href;
  await request('initialize', { processId: process.pid, rootUri, capabilities });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });
  const at = (path, line, character) => ({
    textDocument: { uri: pathToFileURL(path).href },
    position: { line, character },
  });
  return {
    /** Opens a file with a text, and gives what is said of it. */
    open(path, text) {
      const uri = pathToFileURL(path).href;
      const told = new Promise((tell) => diagnostics.set(uri, tell));
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
      return told;
    },
    /** What is shown over a place of an open file, as Markdown; lines and characters from 0. */
    async hover(path, line, character) {
      const found = await request('textDocument/hover', at(path, line, character));
      return found?.contents.value ?? '';
    },
    /** The words that are offered at a place. */
    async complete(path, line, character) {
      const found = await request('textDocument/completion', at(path, line, character));
      return (found.items ?? found).map(({ label }) => label);
    },
    async stop() {
      await request('shutdown', null);
      send({ method: 'exit' });
    },
  };
}

/** Calls back for each message of a stream. */
function readMessages(stream, receive) {
  let waiting = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n');
      if (head < 0) return;
      const [, length] = /Content-Length: (\d+)/i.exec(waiting.toString('latin1', 0, head));
      const end = head + 4 + Number(length);
      if (waiting.length < end) return;
      const body = waiting.toString('utf8', head + 4, end);
      waiting = waiting.subarray(end);
      receive(JSON.parse(body));
    }
  });
}
