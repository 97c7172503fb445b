#!/bin/sh
# install.sh [--no-install] [--run]: the Debian 12 packages that povnet needs. Says what is missing; installs it
# with apt-get, through sudo only if not root. --run: only what building and running needs, not the tests.
set -eu
build='g++ cmake ninja-build pkg-config libcli11-dev libexpat1-dev libfmt-dev libpugixml-dev libsqlite3-dev
libsqlitecpp-dev libtomlplusplus-dev libxlsxwriter-dev libzip-dev nettle-dev nlohmann-json3-dev doctest-dev
librapidcheck-dev scdoc'
check='clang clang-format libclang-rt-14-dev ccache sqlite3 mandoc gnumeric libreoffice-calc-nogui
python3-openpyxl strace unzip'
wanted="$build $check"
install=yes
for option in "$@"; do
  case $option in
  --no-install) install=no ;;
  --run) wanted=$build ;;
  *) echo "install.sh: unknown option $option" >&2; exit 2 ;;
  esac
done

missing=
for package in $wanted; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ "$missing" ] || { echo "every package is here"; exit 0; }
echo "missing packages:$missing"
[ $install = yes ] || { echo "not installed, as asked (--no-install)"; exit 0; }
sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo
$sudo apt-get update -q
# shellcheck disable=SC2086 # a list of packages
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -qy --no-install-recommends $missing
