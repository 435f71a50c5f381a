#!/usr/bin/env bash
# Proves that `npm ci && npm start` and `npm ci && npm test` work on a bare Debian 12 with Node 20.
# Builds a root with debootstrap, copies this tree and the Node that runs here into it, and runs both.
# usage: sudo scripts/bare-machine.sh [folder] [first-steps]    needs debootstrap, root, and Debian's and npm's registries
# With `first-steps` only a browser is got, the package built, and one test run in place of all.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=${1:-$(mktemp --directory)}
# debootstrap has a mirror of its own where none is named.
mirror=(${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"})
node_prefix=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")

[[ -d "$root/usr" ]] || debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "${mirror[@]}"

# Node as its own archive would lay it out, under /usr/local.
mkdir -p "$root/usr/local/bin" "$root/usr/local/lib/node_modules"
cp "$node_prefix/bin/node" "$root/usr/local/bin/"
npm_folder=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
cp -r "$npm_folder" "$root/usr/local/lib/node_modules/npm"
ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"

# What git knows and nothing else; the machine's own settings of apt, npm and names.
mkdir -p "$root/project"
git archive HEAD | tar -x -C "$root/project"
for file in /etc/resolv.conf /etc/hosts "$HOME/.npmrc"; do
  [[ -f "$file" ]] && cp -L "$file" "$root/${file#/}"
done

# The authorities that this machine trusts: Node has a list of its own, so it is told of them too.
authorities=/etc/ssl/certs/ca-certificates.crt
[[ -f "$authorities" ]] && cp -L "$authorities" "$root$authorities"

mounted=()
unmount() { for place in "${mounted[@]}"; do umount --lazy "$place"; done; }
trap unmount EXIT
for place in proc sys dev; do
  mount --rbind --make-rslave "/$place" "$root/$place"
  mounted+=("$root/$place")
done

inside() {
  chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
    "${passed[@]}" bash -c "cd /project && $1"
}
passed=(PUPPETEER_SKIP_DOWNLOAD=1 "NODE_EXTRA_CA_CERTS=$authorities" "npm_config_registry=$(npm config get registry)")
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
  [[ -n "${!name:-}" ]] && passed+=("$name=${!name}")
done

# `npm start` prints its address, which other servers of this machine may have moved.
inside 'npm ci && { npm start > "$HOME/start.log" 2>&1 & server=$!
  for _ in $(seq 120); do
    address=$(grep --only-matching --max-count=1 "http://localhost:[0-9]*/" "$HOME/start.log")
    [[ -n "$address" ]] && node -e "fetch(process.argv[1]).then(({ok}) => process.exit(ok ? 0 : 1), () => process.exit(1))" "$address" && answered=yes && break
    sleep 1
  done
  kill $server
  [[ "${answered:-}" == yes ]] || { cat "$HOME/start.log"; exit 1; }
}'
echo 'npm ci && npm start: the site answers'

if [[ "${2:-}" == first-steps ]]; then
  inside 'npm ci && node test/runner/get-chromium.mjs && npm run build && npx web-test-runner test/format/capitalize.test.ts'
  echo 'npm ci, a browser, a build and one test of it: passed'
else
  inside 'npm ci && npm test'
  echo 'npm ci && npm test: passed'
fi
