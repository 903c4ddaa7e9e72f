#!/usr/bin/env bash
# Installs a release into a bare Debian 12 that has no Swift, and uses it there as somebody who begins would.
#
#   bash Tests/Release/run.sh PACKAGE.deb ARCHIVE.tar.gz
set -euo pipefail
cd "$(dirname "$0")/../.."

# A container that may not mount can't hold another system.
if ! unshare --mount true 2>/dev/null; then
  echo "NOT TRIED: this machine doesn't let another system be mounted in it" >&2
  exit 0
fi

bare=.release/bare
root=.release/root
deb=$(readlink -f "$1")
archive=$(readlink -f "$2")

# The bare system is made once, and copied for each try.
if [ ! -e "$bare/complete" ]; then
  rm -rf "$bare"
  debootstrap --variant=minbase bookworm "$bare" > /dev/null
  touch "$bare/complete"
fi
rm -rf "$root"
cp -a "$bare" "$root"
cp "$deb" "$root/tmp/shikiri.deb"
cp "$archive" "$root/tmp/shikiri.tar.gz"

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LANG=C.UTF-8 "$@"; }

mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT

! inside sh -c 'command -v swift' || { echo "the bare system has Swift" >&2; exit 1; }
inside sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends /tmp/shikiri.deb' > /dev/null

echo "installed: $(inside shikiri --version)"
inside sh -c 'ldd /usr/bin/shikiri' | awk '{ print $1 }' | sort | xargs echo "needs:"

inside sh -euc '
  mkdir ~/portal && cd ~/portal
  cp -r /usr/share/shikiri/sample content
  shikiri build --as-of 2026-11-24 --quiet --output output 2> /dev/null
  test -f output/portal/index.html
  echo "the sample: $(find output -type f | wc -l) files"
  shikiri new own && cd own && test ! -e templates
  shikiri build --as-of 2026-11-24 --quiet
  test -f output/portal/index.html
  # A portal that changes one template and one word, over the rest of the program.
  shikiri templates take partials/footer.mustache
  sed -i "s|</footer>|<p>ours</p></footer>|" templates/partials/footer.mustache
  shikiri build --as-of 2026-11-24 --quiet
  grep -q "<p>ours</p>" output/portal/index.html
  shikiri templates diff | grep -q "^+.*<p>ours</p>"
  test -s /usr/share/man/man1/shikiri.1.gz
  test -s /usr/share/bash-completion/completions/shikiri
  tar xzf /tmp/shikiri.tar.gz -C /tmp && cd ~/portal && rm -rf output
  apt-get remove -y -qq shikiri > /dev/null
  /tmp/shikiri-*/bin/shikiri build --as-of 2026-11-24 --quiet --output output 2> /dev/null
  test -f output/portal/index.html
'
echo "the release works where Swift isn't"
