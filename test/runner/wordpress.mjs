/**
 * A real WordPress, as Debian packages it, with a database of its own in a temporary folder.
 * It needs the Debian packages wordpress, wordpress-theme-twentytwentythree, mariadb-server, php-cli and php-mysql.
 */
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {findFreePort} from './free-port.mjs';
import {untilAnswering} from './until-answering.mjs';

const run = promisify(execFile);
const source = '/usr/share/wordpress';
const theme = 'twentytwentythree';
const packages =
  'wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring';

/** Names and passwords of the people who write on the test site. */
export const people = {
  editor: {name: 'editor', password: 'editor-password'},
  author: {name: 'author', password: 'author-password'},
};

/**
 * Starts WordPress with a plugin's folder as an installed, active plugin: its address, `php(code)`, which runs code
 * within WordPress and resolves to what it prints, `allowLocalAddresses()`, and `stop()`.
 */
export async function startWordPress(plugin, name) {
  if (!existsSync(source))
    throw new Error(
      `expected WordPress in ${source}; as root on Debian: apt-get install ${packages}`,
    );
  const root = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const site = join(root, 'site');
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  await cp(source, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !/wp-config\.php$|\.htaccess$/.test(path),
  });
  await cp(
    `/var/lib/wordpress/wp-content/themes/${theme}`,
    join(site, 'wp-content/themes', theme),
    {recursive: true, dereference: true},
  );
  await mkdir(join(site, 'wp-content/mu-plugins'));
  await cp(plugin, join(site, 'wp-content/plugins', name), {recursive: true});
  const database = await startDatabase(root);
  await writeFile(join(site, 'wp-config.php'), writeConfig(address, database.socket));
  const php = (code) => runPhp(site, code);
  await php(install(name));
  const server = spawn('php', ['-d', 'opcache.enable=0', '-S', `127.0.0.1:${port}`, '-t', site], {
    stdio: 'ignore',
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    detached: true,
  });
  await untilAnswering(`${address}/wp-login.php`);
  return {
    address,
    php,
    allowLocalAddresses: () => writeFile(join(site, 'wp-content/mu-plugins/local.php'), allowLocal),
    async stop() {
      process.kill(-server.pid);
      await database.stop();
      await rm(root, {recursive: true, force: true});
    },
  };
}

async function startDatabase(root) {
  const data = join(root, 'data');
  const socket = join(root, 'mariadb.sock');
  await mkdir(data);
  const {username} = userInfo();
  const options = [`--datadir=${data}`, `--user=${username}`];
  await run('mariadb-install-db', [
    '--no-defaults',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...options,
  ]);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...options,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      `--pid-file=${root}/mariadb.pid`,
    ],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  await untilReady(server);
  server.stderr.resume();
  await run('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '-u',
    'root',
    '-e',
    'create database wordpress',
  ]);
  return {
    socket,
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

/** Waits for the line that MariaDB writes when it takes connections. */
async function untilReady(server) {
  let said = '';
  for await (const chunk of server.stderr.iterator({destroyOnReturn: false})) {
    said += chunk;
    if (said.includes('ready for connections')) return;
  }
  throw new Error(`MariaDB does not start: ${said}`);
}

const writeConfig = (address, socket) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', true);
define('WP_DEBUG_DISPLAY', false);
define('AUTH_KEY', 'tests');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress asks no address of its own machine, where a test's newsroom is. */
const allowLocal = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
`;

const install = (plugin) => `
define('WP_INSTALLING', true);
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test site', '${people.editor.name}', 'editor@news.example', true, '', '${people.editor.password}');
wp_insert_user(['user_login' => '${people.author.name}', 'user_pass' => '${people.author.password}', 'role' => 'author']);
update_option('permalink_structure', '');
update_option('template', '${theme}');
update_option('stylesheet', '${theme}');
update_option('active_plugins', ['${plugin}/${plugin}.php']);
update_user_meta(1, 'show_welcome_panel', 0);
`;

async function runPhp(site, code) {
  const {stdout} = await run('php', ['-d', 'display_errors=stderr', '-r', code], {
    cwd: site,
    maxBuffer: 1e8,
  });
  return stdout;
}
